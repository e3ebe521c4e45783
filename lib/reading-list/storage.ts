import { listIn } from './list-in'
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
  return storedList().length
}

/** Whether an article is on the list, without checking the others. */
export function hasSavedArticle(slug: string | undefined): boolean {
  return storedList().some((article) => Object(article).slug === slug)
}

function storedList(): unknown[] {
  try {
    return listIn(localStorage.getItem(KEY))
  } catch {
    return []
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
