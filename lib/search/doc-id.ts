/** A document id: the year, and the article's number within it in order of publication. */
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

/** A year as addresses and the table contain it. */
export function yearName(year: number): string {
  return String(year).padStart(4, '0')
}
