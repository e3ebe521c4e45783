import type { Article, PressDate } from '../article'
import { compareCodePoints } from '../french/sort'

/**
 * Newest first. A day without a time counts as its midnight, so it comes after the same day's dated hours; of two articles of the
 * same instant the first is the one whose slug comes first. Nothing depends on the order of the files.
 */
export function newestFirst(a: Article, b: Article): number {
  return compareCodePoints(wallClock(b.date), wallClock(a.date)) || compareCodePoints(a.slug, b.slug)
}

/** The exact reverse, so that a dossier read forwards and a list read backwards agree. */
export function oldestFirst(a: Article, b: Article): number {
  return newestFirst(b, a)
}

export function isAfter(a: PressDate, b: PressDate): boolean {
  return wallClock(a) > wallClock(b)
}

/** Sorts as `oldestFirst` does: for lists that are kept in order. A slug is turned round, since the first is the newest of an instant. */
export function publicationKey({ date, slug }: Pick<Article, 'date' | 'slug'>): string {
  const turned = Array.from(slug, (sign) => String.fromCharCode(TURNED - sign.charCodeAt(0))).join('')
  return `${instant(date)} ${turned}~`
}

/** Codes of `z` and `!`: hyphens, digits and letters become printable signs, all of them before `~`. */
const TURNED = 122 + 33

function instant({ day, time = '00:00' }: PressDate): string {
  return `${day} ${time}`
}
