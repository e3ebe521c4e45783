import type { Catalogue } from '../catalogue/catalogue'
import { type Address, articlePath } from '../paths'

/** Where a name used in a link leads, and under what title. */
export interface Destination {
  href: Address
  title: string
}

/** By present and former names of articles. */
export function destinationsOf({ entries }: Catalogue): Map<string, Destination> {
  const destinations = new Map<string, Destination>()
  for (const { article } of entries.values()) {
    const destination = { href: articlePath(article.slug), title: article.title }
    for (const name of [article.slug, ...article.aliases]) destinations.set(name, destination)
  }
  return destinations
}

const LINK = /(<a\b[^>]*?\shref=")article:([^"#]+)((?:#[^"]*)?"[^>]*>)(<\/a>)?/g

/**
 * `<a href="article:a-b#c"></a>` → `<a href="/articles/a-b/#c">Title of a-b</a>`. A name that leads nowhere is left as it is: the
 * catalogue has objected to it, and the press checks every link of what it prints.
 */
export function resolveLinks(html: string, destinations: ReadonlyMap<string, Destination>): string {
  return html.replace(LINK, (whole, start: string, name: string, rest: string, end?: string) => {
    const destination = destinations.get(name)
    if (destination === undefined) return whole
    const text = end === undefined ? '' : `${escapeHtml(destination.title)}${end}`
    return `${start}${destination.href}${rest}${text}`
  })
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
