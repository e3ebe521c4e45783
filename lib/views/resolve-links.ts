import { escapeMarkup } from '../text/escape-markup'
import type { Destination } from './page-context'

const LINK = /<a\b([^>]*?)\shref="article:([^"#]+)((?:#[^"]*)?)"([^>]*)>(.*?)<\/a>/gs

/**
 * Gives links to articles their address: `<a href="article:a-b#c"></a>` becomes
 * `<a href="/articles/a-b/#c">Title of a-b</a>`. The link to an article that is not published yet is
 * printed as its text or, without text, as the words of its name.
 */
export function resolveLinks(html: string, destinationOf: (name: string) => Destination | undefined): string {
  return html.replace(LINK, (_, before: string, name: string, fragment: string, after: string, text: string) => {
    const destination = destinationOf(name)
    if (destination === undefined) return text || name.replaceAll('-', ' ')
    const shown = text || escapeMarkup(destination.title)
    return `<a${before} href="${destination.href}${fragment}"${after}>${shown}</a>`
  })
}
