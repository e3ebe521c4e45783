import { ROOT } from './base-path'
import { listIn } from './list-in'
import { LONGEST_LIST, parseSavedArticles, type SavedArticle } from './saved-article'

/** Two papers may share an origin. Increment the number when `SavedArticle` changes shape. */
export const KEY = `${ROOT}pile:1`

/** Dispatched on the window when this page writes the reading list. */
export const READING_LIST_CHANGE = 'reading-list-change'

/** Empty if the browser refuses storage. */
export function readSavedArticles(): SavedArticle[] {
  try {
    return parseSavedArticles(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

/** The slugs on the list, without validating the rest: every page with a masthead runs this. */
export function savedSlugs(): Set<string> {
  try {
    const list = listIn(localStorage.getItem(KEY)) as Partial<SavedArticle>[]
    return new Set(list.flatMap((article) => article?.slug ?? []).slice(0, LONGEST_LIST))
  } catch {
    return new Set()
  }
}

/**
 * Changes the reading list as it is stored at this moment: another tab may have written it since
 * this page last read it. False if the browser refuses storage, or there is no room left.
 */
export function changeSavedArticles(change: (list: SavedArticle[]) => SavedArticle[]): boolean {
  try {
    const changed = change(readSavedArticles())
    if (changed.length > LONGEST_LIST) return false
    if (changed.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(changed))
    dispatchEvent(new Event(READING_LIST_CHANGE))
    return true
  } catch {
    return false
  }
}
