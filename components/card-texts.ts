import type { Language } from '@/lib/language/language'

/** From this length on, a deck takes six lines at most: the article has the whole of it. */
const LONG_DECK = 320

/** The class of a long deck, or an empty string. */
export function clampedDeck(deck: string): string {
  return deck.length < LONG_DECK ? '' : 'clamped'
}

/** Three names, or two names and the number of the others: « Ada, Boris et 7 autres ». */
export function shortByline(names: readonly string[], { words }: Language): readonly string[] {
  return names.length <= 3 ? names : [...names.slice(0, 2), words.article.otherAuthors(names.length - 2)]
}
