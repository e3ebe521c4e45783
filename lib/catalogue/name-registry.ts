import { getOrInsert } from '../collections'
import { slugify } from '../text/fold'
import type { Named } from './facts/catalogue-facts'

/**
 * The known names of one kind: sections, authors, series or tags. Names are looked up by the slug
 * they would have, so that case, accents and the shape of an apostrophe do not matter.
 */
export interface NameRegistry<T extends Named> {
  /**
   * True where the newsroom lists all names in a file; otherwise names are those that articles
   * write.
   */
  closed: boolean
  /** The names to propose in place of an unknown one. */
  all: readonly T[]
  find: (name: string) => T | undefined
}

const closed = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>()

/** A registry from a file, in the order of the file: an article may write the id or the name. */
export function closedRegistry<T extends Named>(all: readonly T[]): NameRegistry<T> {
  const byKey = getOrInsert(closed, all, byNames) as ReadonlyMap<string, T>
  return { closed: true, all, find: (name) => byKey.get(name) ?? byKey.get(slugify(name)) }
}

/**
 * A registry of names found in articles. `nameOf` finds the name of an id; `allOf` lists all names
 * when a proposal needs them. A name without letters or digits has no id, and is not found.
 */
export function openRegistry<T extends Named>(
  nameOf: (id: string) => T | undefined,
  allOf: () => readonly T[] = () => [],
): NameRegistry<T> {
  return {
    closed: false,
    get all() {
      return allOf()
    },
    find: (name) => nameOf(slugify(name)),
  }
}

function byNames<T extends Named>(all: readonly T[]): Map<string, T> {
  return new Map(all.flatMap((named) => [[slugify(named.name), named] as const, [named.id, named] as const]))
}
