import { offlineWords } from '../language/offline-words'
import { fill } from '../phrasing/fill-template'
import { escapeMarkup } from '../text/escape-markup'

/** A stored page, with a notice of when it was stored, in the reader's time zone. */
export function withSavedNotice(html: string, savedAt: number): string {
  const language = languageIn(html)
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(savedAt)
  return withNotice(html, fill(offlineWords(language).savedOn, date))
}

/** The reading list, in place of a page that is not stored. */
export function withAbsentNotice(html: string): string {
  return withNotice(html, offlineWords(languageIn(html)).absent)
}

function languageIn(html: string): string {
  return /<html\b[^>]*\blang="([a-zA-Z-]+)"/.exec(html)?.[1] ?? 'fr'
}

function withNotice(html: string, notice: string): string {
  const paragraph = `<p class="wrap meta saved-notice" role="status">${escapeMarkup(notice)}</p>`
  return html.replace(/<main\b[^>]*>/, (main) => main + paragraph)
}
