import { getOrInsert } from '../../collections'
import { Counter } from '../../text/counter'
import { FIELDS, type FieldSentences } from '../../text/indexed-fields'
import { type ArticleText, byPublication, readSentences } from './article-text'
import { DocumentFrequencies, type FrequencyTable, levelOf } from './document-frequencies'
import { bucketsOf, DUPLICATE_RESEMBLANCE, minhashOf, resemblance } from './minhash'
import { forEachBigram, sentenceHash, termIdOf } from './term-ids'

/** Words of a single article, which most words are, are not in the table. */
const MIN_ARTICLES = 2

/**
 * The table holds the bigrams of at least this many articles, and in a large archive of at least
 * this share. More bigrams do not improve recall.
 */
const MIN_ARTICLES_OF_BIGRAM = 6
const MIN_SHARE_OF_BIGRAM = 1 / 256

/**
 * Sentences that the archive repeats: « Bienvenue dans la revue de la semaine », « Cet article est
 * sous licence… ». They make all weekly reviews look alike, whatever the week. In a large archive a
 * repeated short heading may be a subject, hence the share.
 */
const MIN_ARTICLES_OF_SENTENCE = 5
const MIN_SHARE_OF_SENTENCE = 1 / 200

/**
 * A bucket that a hundred articles share holds a stock phrase, not a copy: comparing with the last
 * ones is enough.
 */
const MAX_PER_BUCKET = 20

export function countDocumentFrequencies(sources: Iterable<ArticleText>): DocumentFrequencies {
  const counter = new FrequencyCounter()
  for (const source of byPublication(sources)) counter.count(readSentences(source))
  return new DocumentFrequencies(counter.table())
}

class FrequencyCounter {
  #articles = 0
  #originals = 0
  readonly #words = new Map<string, { articles: number; last: number }>()
  readonly #bigrams = new Counter()
  readonly #sentences = new Counter()
  readonly #duplicates = new DuplicateFilter()
  readonly #ofArticle = new Counter()

  count(text: FieldSentences): void {
    this.#articles++
    this.#countWords(text)
    this.#countBigrams(text)
    // A dispatch that was published six times is not boilerplate.
    if (this.#duplicates.has(minhashOf(text))) return
    this.#originals++
    this.#ofArticle.clear()
    for (const sentence of [...text.lead, ...text.body]) this.#ofArticle.add(sentenceHash(sentence), 1)
    countOnce(this.#ofArticle, this.#sentences)
  }

  table(): FrequencyTable {
    const minOfBigram = Math.max(MIN_ARTICLES_OF_BIGRAM, this.#articles * MIN_SHARE_OF_BIGRAM)
    const minOfSentence = Math.max(MIN_ARTICLES_OF_SENTENCE, this.#originals * MIN_SHARE_OF_SENTENCE)
    const words = [...this.#words].filter(([, { articles }]) => articles >= MIN_ARTICLES)
    const bigrams = frequent(this.#bigrams, minOfBigram)
    return {
      articles: this.#articles,
      words: groupByLevel(words.map(([word, { articles }]): [string, number] => [word, articles])),
      bigrams: groupByLevel(bigrams),
      boilerplate: frequent(this.#sentences, minOfSentence)
        .map(([key]) => key)
        .sort((a, b) => a - b),
    }
  }

  #countWords(text: FieldSentences): void {
    for (const field of FIELDS) {
      for (const word of text[field].flat()) {
        if (termIdOf(word) === 0) continue
        const entry = this.#words.get(word.term) ?? { articles: 0, last: 0 }
        if (entry.articles === 0) this.#words.set(word.term, entry)
        if (entry.last !== this.#articles) entry.articles++
        entry.last = this.#articles
      }
    }
  }

  #countBigrams(text: FieldSentences): void {
    this.#ofArticle.clear()
    for (const field of FIELDS)
      for (const sentence of text[field]) forEachBigram(sentence, (bigram) => this.#ofArticle.add(bigram, 1))
    countOnce(this.#ofArticle, this.#bigrams)
  }
}

/** Remembers the texts counted so far, to recognise their copies. */
class DuplicateFilter {
  readonly #buckets = new Map<number, Uint32Array[]>()

  has(minhash: Uint32Array): boolean {
    let isCopy = false
    for (const bucket of bucketsOf(minhash)) {
      const others = this.#buckets.get(bucket) ?? []
      isCopy ||= others.some((other) => resemblance(minhash, other) >= DUPLICATE_RESEMBLANCE)
      this.#buckets.set(bucket, [...others, minhash].slice(-MAX_PER_BUCKET))
    }
    return isCopy
  }
}

/** Adds one to each key of the article. */
function countOnce({ keys, size }: Counter, counter: Counter): void {
  for (let i = 0; i < size; i++) counter.add(keys[i] ?? 0, 1)
}

function frequent({ keys, sums, size }: Counter, min: number): [number, number][] {
  const found: [number, number][] = []
  for (let i = 0; i < size; i++) {
    const sum = sums[i] ?? 0
    if (sum >= min) found.push([keys[i] ?? 0, sum])
  }
  return found
}

/** Sorted, so that the same archive gives the same table. */
function groupByLevel<Term extends string | number>(counted: readonly [Term, number][]): Map<number, Term[]> {
  const levels = new Map<number, Term[]>()
  for (const [term, articles] of [...counted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    getOrInsert(levels, levelOf(articles), () => []).push(term)
  }
  return new Map([...levels].sort(([a], [b]) => a - b))
}
