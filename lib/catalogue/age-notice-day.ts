import type { Article } from '../article/article'
import type { Site } from '../site'

/** Whole months between two days: none yet from the 31st of January to the 28th of February. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from) - (to.slice(8) < from.slice(8) ? 1 : 0)
}

/** The day of the last update, or of publication. */
export function lastChange({ date, updated }: Pick<Article, 'date' | 'updated'>): string {
  return (updated ?? date).day
}

/**
 * The day (YYYY-MM-DD) from which an article shows how old it is. Undefined when it never does: its
 * kind has no notice, its author wants none, or the day is after the year 9999.
 */
export function noticeFrom(
  article: Pick<Article, 'date' | 'updated' | 'kind' | 'ageNotice'>,
  { ageNotice }: Pick<Site, 'ageNotice'>,
): string | undefined {
  const delay = ageNotice[article.kind]
  if (!delay || article.ageNotice === false) return undefined
  const day = addMonths(lastChange(article), delay)
  return day.length === DAY.length ? day : undefined
}

const DAY = 'YYYY-MM-DD'

/**
 * The first day that is a whole number of months later: a year after the 29th of February is the
 * 1st of March.
 */
function addMonths(from: string, months: number): string {
  const month = monthNumber(from) + months
  const day = from.slice(8, 10)
  return Number(day) <= daysIn(month) ? `${formatMonth(month)}-${day}` : `${formatMonth(month + 1)}-01`
}

/** Months since the year 0, so that they can be added and subtracted. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
}

function formatMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
