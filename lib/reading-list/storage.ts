import { parsePile, type SavedArticle } from './saved-article'

/**
 * Where the paper lives on its host, with a slash at each end. The scripts of elements are in `<root>assets/`, and a script knows its own
 * address while it is being read.
 */
export const ROOT =
  document.currentScript instanceof HTMLScriptElement ? new URL('..', document.currentScript.src).pathname : '/'

/** Two papers may share an origin; a new shape of `Kept` would have another number. */
export const KEY = `${ROOT}pile:1`

/** A browser that refuses to remember anything has an empty pile. */
export function readPile(): SavedArticle[] {
  try {
    return parsePile(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

/** False when the browser refuses, or has no room left. */
export function writePile(pile: readonly SavedArticle[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(pile))
    return true
  } catch {
    return false
  }
}
