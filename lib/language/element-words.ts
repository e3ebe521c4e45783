import type { ShortDateNames } from '../phrasing/dates'
import type { NumberSigns } from '../phrasing/numbers'
import type { Words } from './dictionary'
import type { Language } from './language'

/**
 * The words that a page passes to its element as data: scripts contain no dictionary. `thousands`
 * is the thousands separator.
 */
export type ReadingListWords = Words['savedArticles'] & Pick<NumberSigns, 'thousands'> & ShortDateNames

export type SearchBoxWords = Words['searchBox'] &
  Pick<NumberSigns, 'thousands'> &
  ShortDateNames & {
    /** Before the last of several authors. */
    and: string
  }

export type TrailWords = ReadingListWords & Words['wholeTrail']

export function readingListWords({ words, dictionary }: Language): ReadingListWords {
  const { shortMonths, first } = dictionary.dates
  return { ...words.savedArticles, thousands: dictionary.numbers.thousands, shortMonths, first }
}

export function searchBoxWords({ words, dictionary }: Language): SearchBoxWords {
  const { dates, numbers, and } = dictionary
  const { shortMonths, first } = dates
  return { ...words.searchBox, thousands: numbers.thousands, shortMonths, first, and }
}

export function trailWords(language: Language): TrailWords {
  return { ...readingListWords(language), ...language.words.wholeTrail }
}

export type StoredDataWords = Pick<Words['storedData'], 'nothing'> & NumberSigns

/** The name of something that a paper stores in a browser. */
export type StoredName = keyof Words['storedData']['items']

export function storedDataWords({ words, dictionary }: Language): StoredDataWords {
  return { nothing: words.storedData.nothing, ...dictionary.numbers }
}
