import type { Article, PublicationDate } from '../article'

/**
 * Sorts articles by publication, the oldest first. A day without a time counts as its midnight, so that it comes before the same day's
 * dated hours; of two articles of the same instant the newest is the one whose slug comes first. Nothing depends on the order of the files.
 */
export function publicationKey({ date, slug }: Pick<Article, 'date' | 'slug'>): string {
  const turned = Array.from(slug, (sign) => String.fromCharCode(TURNED - sign.charCodeAt(0))).join('')
  return `${wallClock(date)} ${turned}~`
}

/** Codes of `z` and `!`: hyphens, digits and letters are turned round into printable signs, all of them before `~`. */
const TURNED = 122 + 33

export function isAfter(a: PublicationDate, b: PublicationDate): boolean {
  return wallClock(a) > wallClock(b)
}

/** `YYYY-MM-DD HH:MM` in the paper's time zone, to be compared as text. A day without a time begins at its midnight. */
export function wallClock({ day, time = '00:00' }: PublicationDate): string {
  return `${day} ${time}`
}
