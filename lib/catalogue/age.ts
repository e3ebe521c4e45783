import type { Article } from '../article'
import type { Site } from '../site'

/** Whole months from one day to another: from the 31st of January to the 28th of February there is none yet. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from) - (to.slice(8) < from.slice(8) ? 1 : 0)
}

/** When a text was last made to say what is so. */
export function lastChange({ date, updated }: Pick<Article, 'date' | 'updated'>): string {
  return (updated ?? date).day
}

/**
 * The day (YYYY-MM-DD) from which an article says when it is from. Undefined when it never does: its kind is always young, its author
 * wants no notice, or the day is beyond what a date can write.
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

/** The first day that is so many whole months later: a year after the 29th of February is the 1st of March. */
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
