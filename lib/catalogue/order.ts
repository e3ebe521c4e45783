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

/** `YYYY-MM-DD HH:MM` in the paper's time zone, to be compared as text. A day without a time begins at its midnight. */
export function wallClock({ day, time = '00:00' }: PressDate): string {
  return `${day} ${time}`
}
