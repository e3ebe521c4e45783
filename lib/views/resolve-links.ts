import type { DocumentFile } from '../document'
import { decodeAddress } from '../paths'
import { escapeMarkup } from '../text/escape-markup'
import type { Destination } from './page-context'

const LINK = /<a\b([^>]*?)\shref="article:([^"#]+)((?:#[^"]*)?)"([^>]*)>(.*?)<\/a>/gs

/** How a page finds the targets of its links. */
interface LinkTargets {
  /** The language of the text that links. */
  lang: string
  destinationOf: (name: string) => Destination | undefined
  documentOf: (path: string) => DocumentFile | undefined
  /** « PDF, 320 Ko », in the language of the paper. */
  aboutDocument: (document: DocumentFile) => string
}

/**
 * Gives links to articles their address: `<a href="article:a-b#c"></a>` becomes
 * `<a href="/articles/a-b/#c">Title of a-b</a>`. The link to an article that is not published yet
 * is shown as its text or, without text, as the words of its name.
 */
export function resolveLinks(html: string, targets: LinkTargets): string {
  const { destinationOf, lang } = targets
  return resolveDocuments(html, targets).replace(
    LINK,
    (_, before: string, name: string, fragment: string, after: string, text: string) => {
      const destination = destinationOf(name)
      if (destination === undefined) return text || name.replaceAll('-', ' ')
      const shown = text || escapeMarkup(destination.title)
      const spoken = text || destination.lang === lang ? '' : ` lang="${destination.lang}"`
      return `<a${before}${spoken} href="${destination.href}${fragment}"${after}>${shown}</a>`
    },
  )
}

const DOCUMENT = /<a\b([^>]*?)\shref="document:([^"]+)"([^>]*)>(.*?)<\/a>/gs

/** Adds the kind and the size to the text of a link to a document: « le rapport (PDF, 320 Ko) ». */
function resolveDocuments(html: string, { documentOf, aboutDocument }: LinkTargets): string {
  return html.replace(DOCUMENT, (_, before: string, written: string, after: string, text: string) => {
    const document = documentOf(decodeAddress(written) ?? written)
    if (!document) return text
    return `<a${before} href="${document.address}"${after}>${text} (${aboutDocument(document)})</a>`
  })
}
