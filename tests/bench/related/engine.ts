import type { ArticleText } from '@/lib/catalogue/near/article-text'
import { countDocumentFrequencies } from '@/lib/catalogue/near/count-document-frequencies'
import { NearIndex } from '@/lib/catalogue/near/near-index'
import { type RankedArticle, rankNear } from '@/lib/catalogue/near/ranking'
import { SCHEMA } from '@/lib/catalogue/near/schema'
import { Store } from '@/lib/store/store'
import { splitLead } from '@/lib/text/indexed-fields'
import type { Document } from './document'

/** Our engine on a closed archive, with document frequencies of its own. */
export class Engine {
  readonly #index: NearIndex
  readonly #days: ReadonlyMap<string, string>
  readonly #links = new Map<string, Set<string>>()

  constructor(documents: readonly Document[]) {
    const sources = documents.map(sourceOf)
    this.#index = new NearIndex(new Store(':memory:', SCHEMA), countDocumentFrequencies(sources))
    this.#index.update(sources, [])
    this.#days = new Map(documents.map(({ slug, day }) => [slug, day]))
    for (const { slug, cites } of documents) for (const other of cites) this.#addLink(slug, other)
  }

  nearest(slug: string, limit: number): RankedArticle[] {
    const facts = {
      linkedWith: (other: string) => this.#links.get(other) ?? [],
      dayOf: (other: string) => this.#days.get(other) ?? '',
      duplicatesOf: (other: string) => this.#index.duplicatesOf(other).map((other) => other.slug),
    }
    return rankNear(slug, this.#index.similarTo(slug), facts, limit)
  }

  /** Pairs of near duplicates. */
  nearDuplicates(): [string, string][] {
    return [...this.#days.keys()].flatMap((slug) =>
      this.#index
        .duplicatesOf(slug)
        .flatMap((other): [string, string][] => (slug < other.slug ? [[slug, other.slug]] : [])),
    )
  }

  #addLink(one: string, other: string): void {
    if (!this.#days.has(one) || !this.#days.has(other)) return
    this.#links.set(one, (this.#links.get(one) ?? new Set()).add(other))
    this.#links.set(other, (this.#links.get(other) ?? new Set()).add(one))
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
}: Document): ArticleText {
  const text = () => {
    const [lead, rest] = splitLead(body)
    return { title, deck: description, straps: [...tags, section, series].join('\n'), lead, body: rest }
  }
  return { slug, day, text }
}
