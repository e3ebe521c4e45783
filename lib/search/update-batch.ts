import { getOrInsert } from '../collections'
import type { ArticleChange } from './article-changes'
import { type ArticleTable, toIndexed } from './article-table'
import { diffTerms, parseTerms, serializeTerms, weightedTerms } from './article-terms'
import { type DocId, docId } from './doc-id'
import type { SearchArticle } from './search-article'
import { TermChanges } from './term-changes'

type Edit = Pick<ArticleChange, 'before' | 'after'>

const COLUMNS = ['year', 'sort', 'words', 'facets', 'card', 'terms'] as const

/** Articles that are updated together, and the changes of their terms. */
export class UpdateBatch {
  readonly terms = new TermChanges()
  readonly #articles: ArticleTable
  readonly #edits = new Map<string, Edit>()
  readonly #slots = new Map<string, number>()

  constructor(articles: ArticleTable) {
    this.#articles = articles
  }

  get size(): number {
    return this.#edits.size
  }

  has(slug: string): boolean {
    return this.#edits.has(slug)
  }

  put(article: SearchArticle): void {
    const before = this.#articles.read(article.slug)
    const terms = weightedTerms(article)
    const edit = { before, after: toIndexed(article, serializeTerms(terms)) }
    if (!isChange(edit)) return
    this.#edits.set(article.slug, edit)
    if (!before) this.terms.add(this.#slotOf(article.slug), terms)
  }

  remove(slug: string): void {
    const before = this.#articles.read(slug)
    if (before) this.#edits.set(slug, { before, after: undefined })
  }

  /**
   * Writes the articles and renumbers each year from its first changed article. Returns every
   * article that changed or moved.
   */
  write(): ArticleChange[] {
    const starts = startsOf(this.#edits.values())
    const old = this.#placesIn(starts)
    for (const [slug, { after }] of this.#edits) {
      if (after) this.#articles.write(after)
      else this.#articles.remove(slug)
    }
    const now = this.#placesIn(starts)
    const slugs = [...new Set([...old.keys(), ...now.keys()])]
    return slugs.flatMap((slug) => this.#move(slug, old.get(slug), now.get(slug)))
  }

  #move(slug: string, from: DocId | undefined, to: DocId | undefined): ArticleChange[] {
    const edit = this.#edits.get(slug)
    if (!edit && from === to) return []
    const slot = this.#slotOf(slug)
    this.terms.place(slot, from, to)
    const article = edit ? undefined : this.#articles.read(slug)
    const { before, after } = edit ?? { before: article, after: article }
    if (before) {
      const digests: [string, string] = [before.terms, after?.terms ?? '']
      const [dropped, added] = from === to ? diffTerms(...digests) : digests
      this.terms.drop(slot, parseTerms(dropped))
      this.terms.add(slot, parseTerms(added))
    }
    return [{ before, after, from, to }]
  }

  #placesIn(starts: ReadonlyMap<number, string>): Map<string, DocId> {
    const places = new Map<string, DocId>()
    for (const [year, sort] of starts) {
      const { start, slugs } = this.#articles.tail(year, sort)
      for (const [index, slug] of slugs.entries()) places.set(slug, docId(year, start + index))
    }
    return places
  }

  #slotOf(slug: string): number {
    return getOrInsert(this.#slots, slug, () => this.#slots.size)
  }
}

function isChange({ before, after }: Edit): boolean {
  return before === undefined || after === undefined || COLUMNS.some((column) => before[column] !== after[column])
}

/** The first sort key that changed in each year. */
function startsOf(edits: Iterable<Edit>): Map<number, string> {
  const starts = new Map<number, string>()
  for (const { before, after } of edits) {
    for (const article of [before, after]) {
      const start = article && starts.get(article.year)
      if (article && (start === undefined || article.sort < start)) starts.set(article.year, article.sort)
    }
  }
  return starts
}
