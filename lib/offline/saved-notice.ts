import { longDate } from '../french/dates'
import { offlineWords } from '../french/offline-words'
import { localDate } from '../reading-list/local-date'
import { escapeMarkup } from '../text/escape-markup'

export const absentNotice = offlineWords.absent

/** « Version enregistrée le 3 juin 2025 à 18 h 05. », in the reader's own time. */
export function savedNotice(savedAt: number): string {
  return offlineWords.savedOn(longDate(localDate(savedAt)))
}

/** A page of ours that says, at its head, that it does not come from the network. */
export function withNotice(html: string, notice: string): string {
  const paragraph = `<p class="saved-notice" role="status">${escapeMarkup(notice)}</p>`
  return html.replace(/<main\b[^>]*>/, (main) => main + paragraph)
}
