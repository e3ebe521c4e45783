import { makeRarities } from '@/lib/catalogue/near/make-rarities'
import { NearIndex } from '@/lib/catalogue/near/near-index'
import { type Neighbour, nearest } from '@/lib/catalogue/near/nearest'
import { SCHEMA } from '@/lib/catalogue/near/schema'
import type { NearSource } from '@/lib/catalogue/near/source'
import { Store } from '@/lib/store/store'
import { splitLead } from '@/lib/text/fields'
import type { Document } from './document'

/** Our engine on a closed archive, with a table of rarities of its own. */
export class Engine {
  readonly #index: NearIndex
  readonly #days: ReadonlyMap<string, string>
  readonly #ties = new Map<string, Set<string>>()

  constructor(documents: readonly Document[]) {
    const sources = documents.map(sourceOf)
    this.#index = new NearIndex(new Store(':memory:', SCHEMA), makeRarities(sources))
    this.#index.update(sources, [])
    this.#days = new Map(documents.map(({ slug, day }) => [slug, day]))
    for (const { slug, cites } of documents) for (const other of cites) this.#tie(slug, other)
  }

  nearest(slug: string, limit: number): Neighbour[] {
    const facts = {
      tiesOf: (other: string) => this.#ties.get(other) ?? [],
      dayOf: (other: string) => this.#days.get(other) ?? '',
      twinsOf: (other: string) => this.#index.twins(other).map((twin) => twin.slug),
    }
    return nearest(slug, this.#index.pool(slug), facts, limit)
  }

  /** Pairs of near duplicates. */
  twins(): [string, string][] {
    return [...this.#days.keys()].flatMap((slug) =>
      this.#index.twins(slug).flatMap((twin): [string, string][] => (slug < twin.slug ? [[slug, twin.slug]] : [])),
    )
  }

  #tie(one: string, other: string): void {
    if (!this.#days.has(one) || !this.#days.has(other)) return
    this.#ties.set(one, (this.#ties.get(one) ?? new Set()).add(other))
    this.#ties.set(other, (this.#ties.get(other) ?? new Set()).add(one))
  }
}

export function sourceOf({
  slug,
  day,
  title,
  description,
  tags,
  section = '',
  series = '',
  body,
}: Document): NearSource {
  const text = () => {
    const [lead, rest] = splitLead(body)
    return { title, deck: description, straps: [...tags, section, series].join('\n'), lead, body: rest }
  }
  return { slug, day, text }
}
