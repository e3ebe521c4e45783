import type { Article } from '../article/article'
import type { PublicationDate } from '../article/publication-date'

/**
 * The key that sorts articles by publication, the oldest first. A day without a time counts as its
 * midnight. Of two articles of the same instant the newest is the one whose slug comes first. The
 * order of files never matters.
 */
export function publicationKey({ date, slug }: Pick<Article, 'date' | 'slug'>): string {
  const turned = Array.from(slug, (sign) => String.fromCharCode(TURNED - sign.charCodeAt(0))).join('')
  return `${wallClock(date)} ${turned}~`
}

/** Mirrors hyphens, digits and letters (`z` becomes `!`) into printable characters before `~`. */
const TURNED = 122 + 33

export function isAfter(a: PublicationDate, b: PublicationDate): boolean {
  return wallClock(a) > wallClock(b)
}

/**
 * `YYYY-MM-DD HH:MM` in the time zone of the paper, comparable as text. A day without a time starts
 * at its midnight.
 */
export function wallClock({ day, time = '00:00' }: PublicationDate): string {
  return `${day} ${time}`
}
