import { Failure } from '../failure'
import { type Visit, visit } from './visit'

/** A site that answers, and its front page. */
export interface LiveSite {
  /** `https://journal.example`. */
  origin: string
  /** `/journal`; empty at the root of the domain. */
  basePath: string
  isSecure: boolean
  front: Visit
  /** Visits an address relative to the paper's root, such as `/robots.txt`. */
  ask: (path: string, headers?: Record<string, string>) => Promise<Visit>
}

/**
 * Visits the front page of a paper.
 *
 * @throws Failure if the address is invalid, or its page cannot be loaded
 */
export async function liveSite(address: string): Promise<LiveSite> {
  const written = /^https?:\/\//.test(address) ? address : `https://${address}`
  if (!URL.canParse(written))
    throw new Failure(`✖ « ${address} » n’est pas une adresse ; https://journal.exemple.fr est attendu.`)
  const { origin, pathname, protocol } = new URL(written)
  const basePath = pathname.replace(/\/+$/, '')
  const ask: LiveSite['ask'] = (path, headers) => visit(origin + basePath + path, headers)
  const front = await ask('/')
  if (front.status !== 200)
    throw new Failure(`✖ ${front.url} répond ${front.status} ; 200 est attendu.${whereTo(front)}`)
  return { origin, basePath, isSecure: protocol === 'https:', front, ask }
}

function whereTo({ headers }: Visit): string {
  const location = headers.get('location')
  return location === null ? '' : ` Cette adresse renvoie à ${location} : examinez celle-là.`
}

/** The addresses in the front page that are the paper's own, relative to its root. */
export function ownAddresses({ origin, basePath, front }: LiveSite, pattern: RegExp): string[] {
  const found = [...front.text.matchAll(pattern)].flatMap(([, address = '']) => {
    if (!URL.canParse(address, front.url)) return []
    const url = new URL(address, front.url)
    return url.origin === origin && url.pathname.startsWith(`${basePath}/`) ? [url.pathname.slice(basePath.length)] : []
  })
  return [...new Set(found)]
}
