import { ROOT } from './root'
import { parseSavedArticles, type SavedArticle } from './saved-article'

/** Two papers may share an origin. A new shape of `SavedArticle` needs a new number. */
export const KEY = `${ROOT}pile:1`

/** Dispatched on the window when this page has written the reading list. */
export const READING_LIST_CHANGE = 'reading-list-change'

/** Empty where the browser refuses storage. */
export function readSavedArticles(): SavedArticle[] {
  try {
    return parseSavedArticles(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

/** Counts without checking each article: every page with a masthead runs this. */
export function countSavedArticles(): number {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '')
    return Array.isArray(stored) ? stored.length : 0
  } catch {
    return 0
  }
}

/** False when the browser refuses storage or has no room left. */
export function writeSavedArticles(list: readonly SavedArticle[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(list))
    dispatchEvent(new Event(READING_LIST_CHANGE))
    return true
  } catch {
    return false
  }
}
