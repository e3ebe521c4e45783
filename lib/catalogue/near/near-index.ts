import { hash } from 'node:crypto'
import type { Slug } from '../../article'
import { compareCodeUnits } from '../../collections'
import type { Store } from '../../store/store'
import { Articles } from './articles'
import { POOL } from './pool'
import { Pools } from './pools'
import type { Rarities } from './rarities'
import { writtenRarities } from './rarities-file'
import { NEAR_TABLES } from './schema'
import { resemblance } from './sketch'
import type { NearSource } from './source'
import { Twins } from './twins'
import { type Changed, Update } from './update'

/** An article that is like another. Scores compare inside one pool only. */
export interface PoolEntry {
  slug: string
  /** YYYY-MM-DD, or empty when nobody knows. */
  day: string
  score: number
}

/** Which articles are alike, by their texts: of each a pool, and the articles that tell the same in the same words. */
export class NearIndex {
  readonly #store: Store
  readonly #rarities: Rarities
  readonly #articles: Articles
  readonly #pools: Pools
  readonly #twins: Twins

  /** What was found with another table of rarities, or by another version of the code, is forgotten. */
  constructor(store: Store, rarities: Rarities, version = '') {
    this.#store = store
    this.#rarities = rarities
    this.#articles = new Articles(store)
    this.#pools = new Pools(store)
    this.#twins = new Twins(store, this.#articles)
    const table = `${version} ${fingerprintOf(rarities)}`
    const made = store.get<{ value: string }>(`select value from near_state where name = 'rarities'`)?.value
    if (made === table) return
    for (const name of NEAR_TABLES) store.run(`delete from ${name}`)
    store.run(`insert into near_state values ('rarities', ?)`, table)
  }

  /** `update` then needs all the articles. */
  isEmpty(): boolean {
    return this.#articles.end() === 1
  }

  /** A changed article has another text or day than before, or is new. Removed ones may be unknown. */
  update(changed: readonly NearSource[], removed: readonly string[]): Changed {
    const update = new Update(this.#store, this.#rarities, this.#articles, this.#pools, this.#twins)
    return update.run(changed, removed)
  }

  /** The most alike, nearest first; of two as near the newer first, then by slug. */
  pool(slug: string): PoolEntry[] {
    const article = this.#articles.numberOf(slug)
    if (article === undefined) return []
    const { articles, scores } = this.#pools.read(article)
    const first = articles.slice(0, POOL)
    this.#articles.list(first)
    return first.map((other, at) => ({ ...this.#articles.listed(other), score: scores[at] ?? 0 }))
  }

  /** Near duplicates, by slug, and how much they resemble the article, from 0 to 1. */
  twins(slug: string): { slug: Slug; resemblance: number }[] {
    const known = this.#articles.read(this.#articles.numberOf(slug) ?? 0)
    if (known === undefined) return []
    const twins = [...this.#twins.of(known.article)].flatMap((other) => this.#articles.read(other) ?? [])
    return twins
      .map((twin) => ({ slug: twin.slug as Slug, resemblance: resemblance(known.sketch, twin.sketch) }))
      .sort((a, b) => compareCodeUnits(a.slug, b.slug))
  }
}

function fingerprintOf(rarities: Rarities): string {
  return hash('sha1', writtenRarities(rarities))
}
