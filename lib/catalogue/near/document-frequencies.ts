import { termId } from '../../text/tokenize'

/**
 * The contents of `content/.terms.json`. The level of a term is the rounded binary logarithm of the
 * number of articles that have it.
 */
export interface FrequencyTable {
  /** How many articles were counted. */
  articles: number
  /** Stems by level. */
  words: ReadonlyMap<number, readonly string[]>
  /** Ids of bigrams by level, without rare bigrams. */
  bigrams: ReadonlyMap<number, readonly number[]>
  /** Hashes of the sentences that the archive repeats. */
  boilerplate: readonly number[]
}

/**
 * In how many articles each term occurs, frozen: the similarity of two articles then depends on
 * their two texts alone. Rounded to powers of two, the table is small and seldom changes. A term
 * missing from the table counts as a term of one article.
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

  /** 0 for a term missing from the table. */
  levelOf(term: number): number {
    return this.#levels.get(term) ?? 0
  }

  /**
   * Inverse document frequency (Spärck Jones, 1972), smoothed so that a word of every article still
   * has some weight.
   */
  idf(level: number): number {
    return this.#idf[level] ?? 0
  }
}

export function levelOf(articles: number): number {
  return Math.round(Math.log2(Math.max(1, articles)))
}

/** Whether the archive has doubled since the count. */
export function isOutdated({ table }: DocumentFrequencies, articles: number): boolean {
  return articles >= 2 * Math.max(1, table.articles)
}
