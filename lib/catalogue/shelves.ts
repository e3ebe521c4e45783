import type { Slug } from '../article'
import type { Entry, Shelf } from './catalogue'
import { groupBy } from './group'

/**
 * Puts articles on shelves, one for each of `all`, in that order. `entries` come in the order wanted inside a shelf;
 * `namesOf` says which shelves an article stands on.
 */
export function shelve<T extends { id: string }>(
  all: readonly T[],
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly T[],
): Shelf<T>[] {
  const shelves = new Map(all.map((of) => [of.id, { of, slugs: [] as Slug[] }]))
  for (const entry of entries) {
    for (const { id } of namesOf(entry)) shelves.get(id)?.slugs.push(entry.article.slug)
  }
  return [...shelves.values()]
}

/** A page that would list nothing is not made. */
export function withoutEmpty<T>(shelves: readonly Shelf<T>[]): Shelf<T>[] {
  return shelves.filter((shelf) => shelf.slugs.length > 0)
}

/** `entries` newest first, and so the months. */
export function shelveByMonth(entries: readonly Entry[]): Shelf<string>[] {
  const months = groupBy(entries, ({ article }) => article.date.day.slice(0, 7))
  return [...months].map(([of, inMonth]) => ({ of, slugs: inMonth.map(({ article }) => article.slug) }))
}
