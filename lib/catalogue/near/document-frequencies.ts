import { termId } from '../../text/tokenize'

/** What `content/.terms.json` holds. Levels are binary logarithms of numbers of articles, rounded. */
export interface FrequencyTable {
  /** Of how many articles it was made. */
  articles: number
  /** Stems by level. */
  words: ReadonlyMap<number, readonly string[]>
  /** Numbers of pairs of words by level, without the many that few articles have. */
  bigrams: ReadonlyMap<number, readonly number[]>
  /** Keys of the sentences that the archive repeats. */
  boilerplate: readonly number[]
}

/**
 * How rare each term is, frozen: how alike two articles are then depends on these two alone. Rounded to powers of two, frequencies need
 * a table that is small and seldom differs from the next one. A term that is not in it is as rare as a term of one article.
 */
export class DocumentFrequencies {
  readonly table: FrequencyTable
  readonly boilerplate: ReadonlySet<number>
  readonly #levels = new Map<number, number>()
  readonly #idf: readonly number[]

  constructor(table: FrequencyTable) {
    this.table = table
    this.boilerplate = new Set(table.boilerplate)
    for (const [level, words] of table.words) for (const word of words) this.#levels.set(termId(word), level)
    for (const [level, pairs] of table.bigrams) for (const pair of pairs) this.#levels.set(pair, level)
    const all = levelOf(table.articles)
    this.#idf = Array.from({ length: all + 1 }, (_, level) => Math.log(1 + 2 ** (all - level)))
  }

  /** 0 for a term that is not in the table. */
  levelOf(term: number): number {
    return this.#levels.get(term) ?? 0
  }

  /** Inverse document frequency (Spärck Jones, 1972), smoothed so that a word of every article still weighs something. */
  idf(level: number): number {
    return this.#idf[level] ?? 0
  }
}

export function levelOf(articles: number): number {
  return Math.round(Math.log2(Math.max(1, articles)))
}

/** The archive has doubled since. */
export function isOutdated({ table }: DocumentFrequencies, articles: number): boolean {
  return articles >= 2 * Math.max(1, table.articles)
}
