import type { Article } from '../article'
import type { Catalogue } from './facts/facts'

/** Whole months from one day to another: from the 31st of January to the 28th of February there is none yet. */
export function monthsBetween(from: string, to: string): number {
  return monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0)
}

/** Whole years, where there is at least one. */
export function yearsBetween(from: string, to: string): number | undefined {
  const years = Math.floor(monthsBetween(from, to) / 12)
  return years < 1 ? undefined : years
}

/**
 * The day that ages are told on, so that no clock decides what is printed: the first of the month of the newest date. What is « de plus
 * d’un an » may then be a month older, and only the first article of a month makes others older, instead of each.
 */
export function dayOfAges({ entries }: Catalogue): string {
  const newest = [...entries.values()].reduce((day, { article }) => later(day, lastChange(article)), '')
  return `${newest.slice(0, 7)}-01`
}

/** When a text was last made to say what is so. */
export function lastChange({ date, updated }: Pick<Article, 'date' | 'updated'>): string {
  return (updated ?? date).day
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
