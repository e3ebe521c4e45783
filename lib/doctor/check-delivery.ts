import { type Finding, rightUnless } from './finding'
import { type LiveSite, ownAddresses } from './live-site'

const ASSET = /(?:href|src)="([^"]+\.(?:css|js|woff2)(?:\?[^"]*)?)"/g
/** In seconds. Pages may not be cached longer: readers must see corrections. */
const LONGEST_PAGE_S = 600
const YEAR_S = 31_536_000

/** Checks that texts are compressed. */
export async function compression(site: LiveSite): Promise<Finding[]> {
  const about = 'compression'
  const style = ownAddresses(site, ASSET).filter((address) => address.endsWith('.css'))
  const asked = await Promise.all(
    ['/', ...style.slice(0, 1)].map((path) => site.ask(path, { 'Accept-Encoding': 'br, gzip' })),
  )
  const plain = asked.filter(({ headers, text }) => text.length > 1500 && headers.get('content-encoding') === null)
  return rightUnless(
    about,
    plain.map(({ url }) => ({
      grade: 'wrong',
      about,
      found: `${url} est envoyé tel quel`,
      expected: 'gzip ou br : les pages pèsent trois à cinq fois moins',
    })),
  )
}

/** Checks that files with a hash are cached forever, and pages revalidated. */
export async function caching(site: LiveSite): Promise<Finding[]> {
  const about = 'durées de cache'
  const [first] = ownAddresses(site, ASSET).filter((address) => address.startsWith('/assets/'))
  const asset = first === undefined ? undefined : await site.ask(first)
  const page = maxAge(site.front.headers)
  return rightUnless(about, [
    ...(asset?.status === 200 && maxAge(asset.headers) < YEAR_S
      ? [
          {
            grade: 'warning' as const,
            about,
            found: cacheControlOf(asset.url, asset.headers),
            expected: 'Cache-Control: public, max-age=31536000, immutable',
          },
        ]
      : []),
    ...(page > LONGEST_PAGE_S
      ? [
          {
            grade: 'wrong' as const,
            about,
            found: cacheControlOf(site.front.url, site.front.headers),
            expected: 'Cache-Control: public, max-age=0, must-revalidate : une correction doit être vue aussitôt',
          },
        ]
      : []),
  ])
}

/** With `nosniff`, browsers refuse a style sheet or a script of another type. */
const TYPES: [ending: string, type: RegExp, expected: string][] = [
  ['.css', /^text\/css\b/i, 'le type text/css'],
  ['.js', /^(?:text|application)\/(?:x-)?javascript\b/i, 'le type text/javascript'],
  ['.woff2', /^(?!text\/)/i, 'le type font/woff2'],
]

/** Checks that the assets of the front page exist, and have their type. */
export async function assetTypes(site: LiveSite): Promise<Finding[]> {
  const about = 'types des fichiers'
  const findings: Finding[] = []
  for (const [ending, type, expected] of TYPES) {
    const path = ownAddresses(site, ASSET).find((address) => address.endsWith(ending))
    if (path === undefined) continue
    const { url, status, headers } = await site.ask(path)
    const sent = headers.get('content-type') ?? 'sans type'
    if (status === 200 && type.test(sent)) continue
    findings.push({
      grade: 'wrong',
      about,
      found: status === 200 ? `${url} est envoyé comme « ${sent} »` : `${url} répond ${status}`,
      expected: status === 200 ? expected : 'le fichier, sous le code 200',
    })
  }
  return rightUnless(about, findings)
}

function maxAge(headers: Headers): number {
  return Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0)
}

function cacheControlOf(url: string, headers: Headers): string {
  const control = headers.get('cache-control')
  return control === null
    ? `${url} ne dit pas combien de temps le garder`
    : `${url} répond « Cache-Control: ${control} »`
}

const LOADED =
  /<(?:img|script|source|video|audio|iframe)\b[^>]*?\bsrc="(http:\/\/[^"]+)"|<link\b[^>]*?\brel="(?:stylesheet|icon|manifest|preload)"[^>]*?\bhref="(http:\/\/[^"]+)"/g

/** Checks that an encrypted page loads only encrypted files. */
export async function mixedContent({ front, isSecure }: LiveSite): Promise<Finding[]> {
  const about = 'contenu mixte'
  if (!isSecure) return []
  const plain = [...front.text.matchAll(LOADED)].map(([, source, link]) => source ?? link)
  return rightUnless(
    about,
    plain.map((url) => ({ grade: 'wrong', about, found: `la page charge ${url}`, expected: 'une adresse en https' })),
  )
}
