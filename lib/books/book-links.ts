import { absoluteUrl, articlePath, decodeAddress, slugOf } from '../paths'
import type { Site } from '../site'
import type { BookView } from '../views/article-view'

/** The target of a link in a book: one of its texts, by slug and id, or a URL outside. */
type Target = { slug: string; id?: string } | { url: string }

/**
 * Resolves a link in the text of `slug`. `idsOf` gives the ids of each text. Undefined if the paper
 * has no origin, since a book has no root to start from.
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
 * A link to an id that the book lacks, such as a block that only the page has, leads to the start
 * of the text.
 */
function inText(slug: string, id: string, idsOf: (slug: string) => ReadonlySet<string>): Target {
  return idsOf(slug).has(id) ? { slug, id } : { slug }
}

/** The ids of our own HTML. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/<[a-z](?:"[^"]*"|[^">])*?\sid="([^"]*)"/g)].map(([, id = '']) => id))
}
