import { Failure } from '../failure'

/** The answer of a site to one request. Redirections are not followed. */
export interface Visit {
  url: string
  status: number
  headers: Headers
  /** At most `LONGEST` characters. */
  text: string
}

const PATIENCE_MS = 15_000
const LONGEST = 4_000_000

/** Requests a page as a browser would. Throws a Failure with the reason in French. */
export async function visit(url: string, headers: Record<string, string> = {}): Promise<Visit> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  try {
    const response = await fetch(url, { redirect: 'manual', headers, signal })
    return { url, status: response.status, headers: response.headers, text: (await response.text()).slice(0, LONGEST) }
  } catch (error) {
    throw new Failure(`✖ ${url} ne répond pas : ${reasonOf(error)}.`)
  }
}

const REASONS: [RegExp, string][] = [
  [/ENOTFOUND|EAI_AGAIN/, 'ce nom de domaine ne mène nulle part'],
  [/ECONNREFUSED/, 'rien n’écoute à cette adresse'],
  [/Z_DATA_ERROR|BROTLI|incorrect header check/i, 'la réponse n’est pas compressée comme elle le dit'],
  [/ECONNRESET|socket|other side closed/i, 'le serveur raccroche'],
  [/CERT_HAS_EXPIRED/, 'son certificat a expiré'],
  [/ALTNAME/, 'son certificat est celui d’un autre nom'],
  [/SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/, 'son certificat n’est signé par aucune autorité connue'],
  [/SSL|TLS|EPROTO/i, 'la connexion chiffrée échoue'],
  [/timeout|aborted/i, 'pas de réponse en 15 secondes'],
]

/** The cause of an error of `fetch`, whose own message is empty of meaning. */
export function reasonOf(error: unknown): string {
  const { cause, message, name } = error as Error
  const { code = '', message: inner = '' } = (cause ?? {}) as { code?: string; message?: string }
  const clues = `${code} ${inner} ${message} ${name}`
  return REASONS.find(([sign]) => sign.test(clues))?.[1] ?? (inner || message)
}
