import { listIn } from './list-in'
import { ROOT } from './root'
import { LONGEST_LIST, parseSavedArticles, type SavedArticle } from './saved-article'

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

/**
 * The articles on the list, without checking what is known of them: every page with a masthead runs
 * this.
 */
export function savedSlugs(): Set<string> {
  try {
    const list = listIn(localStorage.getItem(KEY)) as Partial<SavedArticle>[]
    return new Set(list.flatMap((article) => article?.slug ?? []).slice(0, LONGEST_LIST))
  } catch {
    return new Set()
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
