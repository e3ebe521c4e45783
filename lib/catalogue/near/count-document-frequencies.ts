import { getOrInsert } from '../../collections'
import { Counter } from '../../text/counter'
import { FIELDS, type FieldSentences } from '../../text/fields'
import { type ArticleText, byPublication, readSentences } from './article-text'
import { DocumentFrequencies, type FrequencyTable, levelOf } from './document-frequencies'
import { bucketsOf, DUPLICATE_RESEMBLANCE, minhashOf, resemblance } from './minhash'
import { forEachBigram, sentenceHash, termIdOf } from './term-ids'

/** A word of one article says nothing of how rare it is: most words are such. */
const MIN_ARTICLES = 2

/** Of pairs of words the table has those of this many articles, and in a large archive those of this share. Recall asks for no more. */
const MIN_ARTICLES_OF_BIGRAM = 6
const MIN_SHARE_OF_BIGRAM = 1 / 256

/**
 * Sentences that the archive repeats: « Bienvenue dans la revue de la semaine », « Cet article est sous licence… ». They make all weekly
 * reviews look alike, whatever the week. In a large archive the same short heading may well be a subject, hence the share.
 */
const MIN_ARTICLES_OF_SENTENCE = 5
const MIN_SHARE_OF_SENTENCE = 1 / 200

/** A bucket that a hundred articles share holds a formula, not a copy; the last ones are enough. */
const MAX_PER_BUCKET = 20

export function countDocumentFrequencies(sources: Iterable<ArticleText>): DocumentFrequencies {
  const census = new FrequencyCounter()
  for (const source of byPublication(sources)) census.count(readSentences(source))
  return new DocumentFrequencies(census.table())
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
    const fewestPairs = Math.max(MIN_ARTICLES_OF_BIGRAM, this.#articles * MIN_SHARE_OF_BIGRAM)
    const fewestSentences = Math.max(MIN_ARTICLES_OF_SENTENCE, this.#originals * MIN_SHARE_OF_SENTENCE)
    const words = [...this.#words].filter(([, { articles }]) => articles >= MIN_ARTICLES)
    const pairs = frequent(this.#bigrams, fewestPairs)
    return {
      articles: this.#articles,
      words: groupByLevel(words.map(([word, { articles }]): [string, number] => [word, articles])),
      bigrams: groupByLevel(pairs),
      boilerplate: frequent(this.#sentences, fewestSentences)
        .map(([key]) => key)
        .sort((a, b) => a - b),
    }
  }

  #countWords(text: FieldSentences): void {
    for (const field of FIELDS) {
      for (const word of text[field].flat()) {
        if (termIdOf(word) === 0) continue
        const met = this.#words.get(word.term) ?? { articles: 0, last: 0 }
        if (met.articles === 0) this.#words.set(word.term, met)
        if (met.last !== this.#articles) met.articles++
        met.last = this.#articles
      }
    }
  }

  #countBigrams(text: FieldSentences): void {
    this.#ofArticle.clear()
    for (const field of FIELDS)
      for (const sentence of text[field]) forEachBigram(sentence, (pair) => this.#ofArticle.add(pair, 1))
    countOnce(this.#ofArticle, this.#bigrams)
  }
}

/** The texts met so far that might be printed again. */
class DuplicateFilter {
  readonly #buckets = new Map<number, Uint32Array[]>()

  has(sketch: Uint32Array): boolean {
    let isCopy = false
    for (const bucket of bucketsOf(sketch)) {
      const others = this.#buckets.get(bucket) ?? []
      isCopy ||= others.some((other) => resemblance(sketch, other) >= DUPLICATE_RESEMBLANCE)
      this.#buckets.set(bucket, [...others, sketch].slice(-MAX_PER_BUCKET))
    }
    return isCopy
  }
}

/** Counts each number once. */
function countOnce({ keys, size }: Counter, counter: Counter): void {
  for (let i = 0; i < size; i++) counter.add(keys[i] ?? 0, 1)
}

function frequent({ keys, sums, size }: Counter, fewest: number): [number, number][] {
  const found: [number, number][] = []
  for (let i = 0; i < size; i++) {
    const sum = sums[i] ?? 0
    if (sum >= fewest) found.push([keys[i] ?? 0, sum])
  }
  return found
}

/** Sorted, so that the same archive makes the same table. */
function groupByLevel<Term extends string | number>(counted: readonly [Term, number][]): Map<number, Term[]> {
  const levels = new Map<number, Term[]>()
  for (const [term, articles] of [...counted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    getOrInsert(levels, levelOf(articles), () => []).push(term)
  }
  return new Map([...levels].sort(([a], [b]) => a - b))
}
