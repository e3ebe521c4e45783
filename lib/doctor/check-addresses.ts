import { type Finding, rightUnless } from './finding'
import { type LiveSite, ownAddresses } from './live-site'
import type { Visit } from './visit'

const LINK = /<a\b[^>]*?\bhref="([^"#?]+\/)"/g
const FEED = /<link\b(?=[^>]*\brel="alternate")[^>]*?\bhref="([^"]+)"/g
const CANONICAL = /<link\b(?=[^>]*\brel="canonical")[^>]*?\bhref="([^"]+)"/
/** An address that no paper uses. */
const NOWHERE = '/cette-page-n-existe-pas/'
const POLICY = 'Content-Security-Policy'
const HIDDEN = ['/.hosts/nginx.conf', '/.git/config', '/.env']

const finding = (about: string, found: string, expected: string, grade: Finding['grade'] = 'wrong'): Finding => ({
  grade,
  about,
  found,
  expected,
})

/** Checks that an unknown address gets a 404 and the paper's own page. */
export async function lostAddress(site: LiveSite): Promise<Finding[]> {
  const about = 'adresse inconnue'
  const { url, status, headers, text } = await site.ask(NOWHERE)
  if (status !== 404)
    return [finding(about, `${url} répond ${status}`, 'le code 404, ou les moteurs gardent des pages perdues')]
  const isOurs = text.includes('/assets/')
  if (!isOurs) return [finding(about, 'la page d’erreur est celle du serveur', 'celle du journal, 404.html')]
  const isBare = site.front.headers.has(POLICY) && !headers.has(POLICY)
  const bare = finding(
    about,
    'la page d’erreur n’a pas les en-têtes des autres',
    `${POLICY}, comme ailleurs`,
    'warning',
  )
  return rightUnless(about, isBare ? [bare] : [])
}

/** Checks that an address without its final slash redirects to the one with it. */
export async function finalSlash(site: LiveSite): Promise<Finding[]> {
  const about = 'barre finale'
  const page = ownAddresses(site, LINK).find((address) => address !== '/')
  if (page === undefined) return []
  const { url, status, headers } = await site.ask(page.slice(0, -1))
  const isMoved = status >= 301 && status <= 308 && headers.get('location')?.endsWith(page)
  return rightUnless(
    about,
    isMoved
      ? []
      : [
          finding(
            about,
            `${url} répond ${status}`,
            `une redirection vers ${page}`,
            status === 200 ? 'warning' : 'wrong',
          ),
        ],
  )
}

/** Checks that private files are not served. */
export async function hiddenFiles(site: LiveSite): Promise<Finding[]> {
  const about = 'fichiers cachés'
  // A host that closes the connection does not serve them either.
  const visits = await Promise.all(HIDDEN.map((path) => site.ask(path).catch(() => undefined)))
  const open = visits
    .filter((visit) => visit !== undefined)
    .filter(({ status, text }) => status === 200 && !text.includes('<html'))
  return rightUnless(
    about,
    open.map(({ url }) => finding(about, `${url} est lisible par tous`, 'le code 404')),
  )
}

/** Checks that the feeds named by the front page are feeds. */
export async function feeds(site: LiveSite): Promise<Finding[]> {
  const about = 'flux'
  const named = ownAddresses(site, FEED).filter((address) => /\.(?:xml|json)$/.test(address))
  if (named.length === 0)
    return [finding(about, 'la page d’accueil ne nomme aucun flux', 'un <link rel="alternate"> par flux', 'warning')]
  const visits = await Promise.all(named.map((path) => site.ask(path)))
  return rightUnless(
    about,
    visits
      .filter((visit) => !isFeed(visit))
      .map(({ url, status, headers }) => {
        return finding(
          about,
          `${url} répond ${status}, « ${headers.get('content-type') ?? 'sans type'} »`,
          'un flux, envoyé comme application/xml ou application/feed+json',
        )
      }),
  )
}

function isFeed({ status, headers, text }: Visit): boolean {
  return status === 200 && /xml|json/.test(headers.get('content-type') ?? '') && /^\s*(?:<\?xml|\{)/.test(text)
}

/** Checks that search engines are allowed, and can find the sitemap. */
export async function robots(site: LiveSite): Promise<Finding[]> {
  const about = 'robots et plan du site'
  const { url, status, text } = await site.ask('/robots.txt')
  if (status !== 200) return [finding(about, `${url} répond ${status}`, 'robots.txt', 'warning')]
  const maps = [...text.matchAll(/^Sitemap:\s*(\S+)/gim)].flatMap(([, map = '']) => map)
  const visits = await Promise.all(
    maps
      .filter((map) => map.startsWith(site.origin + site.basePath))
      .map((map) => site.ask(map.slice((site.origin + site.basePath).length))),
  )
  return rightUnless(about, [
    ...(isClosed(text) ? [finding(about, 'robots.txt ferme tout le site aux moteurs', '« Allow: / »')] : []),
    ...(maps.length === 0
      ? [finding(about, 'robots.txt ne nomme aucun plan', 'origin: dans site.yml, puis une impression', 'warning')]
      : []),
    ...maps
      .filter((map) => !map.startsWith(site.origin))
      .map((map) => finding(about, `robots.txt nomme ${map}`, `une adresse en ${site.origin}`)),
    ...visits
      .filter(({ status }) => status !== 200)
      .map((map) => finding(about, `${map.url} répond ${map.status}`, '200')),
  ])
}

/**
 * Whether the rules for all robots disallow the whole site (RFC 9309, 2.2). Papers may refuse some
 * robots by name.
 */
function isClosed(text: string): boolean {
  const groups = text.split(/(?<=^(?!user-agent:)[^\n]*\n)(?=user-agent:)/im)
  const forAll = groups.filter((group) => /^user-agent:\s*\*\s*$/im.test(group)).join('\n')
  return /^disallow:\s*\/\s*$/im.test(forAll) && !/^allow:\s*\/\s*$/im.test(forAll)
}

/** Checks that the paper was built for the address where it is published. */
export async function canonical({ origin, basePath, front }: LiveSite): Promise<Finding[]> {
  const about = 'adresse du journal'
  const declared = CANONICAL.exec(front.text)?.[1]
  if (declared === undefined)
    return [finding(about, 'les pages ne disent pas leur adresse', `origin: ${origin} dans site.yml`, 'warning')]
  return rightUnless(
    about,
    declared === `${origin}${basePath}/`
      ? []
      : [
          finding(
            about,
            `la page d’accueil dit être ${declared}`,
            `${origin}${basePath}/, par origin: et basePath: de site.yml`,
          ),
        ],
  )
}
