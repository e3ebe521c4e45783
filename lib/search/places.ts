/** Where an article stands: its year, and its number there in order of publication, as one number. */
export type Place = number

const ARTICLES = 2 ** 24

export function placeIn(year: number, article: number): Place {
  return year * ARTICLES + article
}

export function yearAt(place: Place): number {
  return Math.floor(place / ARTICLES)
}

export function articleAt(place: Place): number {
  return place % ARTICLES
}

/** A year in addresses and in the table. */
export function nameOf(year: number): string {
  return String(year).padStart(4, '0')
}
