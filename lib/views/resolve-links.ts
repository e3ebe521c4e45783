import { escapeMarkup } from '../text/escape-markup'
import type { Destination } from './page-context'

const LINK = /(<a\b[^>]*?\shref=")article:([^"#]+)((?:#[^"]*)?"[^>]*>)(<\/a>)?/g

/**
 * `<a href="article:a-b#c"></a>` → `<a href="/articles/a-b/#c">Title of a-b</a>`. An unknown name
 * is left as it is: the catalogue has reported it, and the links of all pages are checked.
 */
export function resolveLinks(html: string, destinationOf: (name: string) => Destination | undefined): string {
  return html.replace(LINK, (whole, start: string, name: string, rest: string, end?: string) => {
    const destination = destinationOf(name)
    if (destination === undefined) return whole
    const text = end === undefined ? '' : `${escapeMarkup(destination.title)}${end}`
    return `${start}${destination.href}${rest}${text}`
  })
}
