/** Where an article stands: its year, and its number there in order of publication, as one number. */
export type DocId = number

const ARTICLES = 2 ** 24

export function docId(year: number, article: number): DocId {
  return year * ARTICLES + article
}

export function yearOfDoc(place: DocId): number {
  return Math.floor(place / ARTICLES)
}

export function numberOfDoc(place: DocId): number {
  return place % ARTICLES
}

/** A year in addresses and in the table. */
export function yearName(year: number): string {
  return String(year).padStart(4, '0')
}
