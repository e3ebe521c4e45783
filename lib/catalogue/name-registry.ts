import { getOrInsert } from '../collections'
import { slugify } from '../text/fold'
import type { Named } from './facts/catalogue-facts'

/**
 * The known bearers of one kind of name: sections, authors, series or subjects. Names are looked up by the address that they would have,
 * so that case, accents and the shape of an apostrophe do not matter.
 */
export interface NameRegistry<T extends Named> {
  /** Closed by a file of the newsroom; otherwise made of the names as articles write them. */
  closed: boolean
  /** Those to propose in the place of a name that is not among them. */
  all: readonly T[]
  find: (name: string) => T | undefined
}

const closed = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>()

/** A registry kept by the newsroom, in its own order: an article may write the id or the name. */
export function closedRegistry<T extends Named>(all: readonly T[]): NameRegistry<T> {
  const byKey = getOrInsert(closed, all, byNames) as ReadonlyMap<string, T>
  return { closed: true, all, find: (name) => byKey.get(name) ?? byKey.get(slugify(name)) }
}

/**
 * `bearerOf` finds whoever bears the name of an id; `allOf` gives all bearers, once somebody asks. A name without letters nor digits has no
 * address, and no bearer.
 */
export function openRegistry<T extends Named>(
  bearerOf: (id: string) => T | undefined,
  allOf: () => readonly T[] = () => [],
): NameRegistry<T> {
  return {
    closed: false,
    get all() {
      return allOf()
    },
    find: (name) => bearerOf(slugify(name)),
  }
}

function byNames<T extends Named>(all: readonly T[]): Map<string, T> {
  return new Map(all.flatMap((named) => [[slugify(named.name), named] as const, [named.id, named] as const]))
}
