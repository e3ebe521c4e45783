import type { Article, PressDate } from '../article'

/** A date as the clock is told: `YYYY-MM-DD HH:MM`. A day without a time begins at its midnight. */
export function instantOf({ day, time = '00:00' }: PressDate): string {
  return `${day} ${time}`
}

/** When the time of an article comes: its date, or the end of its embargo where that is later. */
export function releaseOf({ date, embargo }: Pick<Article, 'date' | 'embargo'>): PressDate {
  return embargo && instantOf(embargo) > instantOf(date) ? embargo : date
}
