import { absoluteUrl, articlePath, decodeAddress, slugOf } from '../paths'
import type { Site } from '../site'
import type { BookView } from '../views/article-view'

/** Where a link of a book leads: to a text of it, by its slug and one of its ids, or out of it. */
type Target = { slug: string; id?: string } | { url: string }

/**
 * Follows a link that the text of `slug` holds. `idsOf` gives the ids of each text. Undefined where
 * the address of the paper is not known: a book has no root.
 */
export function targetOf(
  href: string,
  slug: string,
  { book, site, idsOf }: { book: BookView; site: Site; idsOf: (slug: string) => ReadonlySet<string> },
): Target | undefined {
  const own = href.startsWith('#') ? articlePath(slug) + href : href
  const [address = '', fragment = ''] = own.split('#')
  const inside = book.articles.some(({ head }) => head.address === address)
  if (inside) return inText(slugOf(address), decodeAddress(fragment) ?? '', idsOf)
  if (!/^\/(?!\/)/.test(own)) return URL.canParse(own) ? { url: own } : undefined
  return site.origin === '' ? undefined : { url: absoluteUrl(site, own) }
}

/**
 * An id that the text lacks here, such as a block that only its page has, leads to its beginning.
 */
function inText(slug: string, id: string, idsOf: (slug: string) => ReadonlySet<string>): Target {
  return idsOf(slug).has(id) ? { slug, id } : { slug }
}

/** The ids of our own HTML. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/<[a-z](?:"[^"]*"|[^">])*?\sid="([^"]*)"/g)].map(([, id = '']) => id))
}
