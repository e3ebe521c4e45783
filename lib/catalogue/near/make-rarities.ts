import { getOrInsert } from '../../collections'
import { Counter } from '../../text/counter'
import { FIELDS, type FieldSentences } from '../../text/fields'
import { eachPair, keyOf, termOf } from './keys'
import { levelOf, Rarities, type RarityTable } from './rarities'
import { ALIKE, bucketsOf, resemblance, sketchOf } from './sketch'
import { inOrder, type NearSource, readSource } from './source'

/** A word of one article says nothing of how rare it is: most words are such. */
const FEWEST = 2

/** Of pairs of words the table has those of this many articles, and in a large archive those of this share. Recall asks for no more. */
const FEWEST_PAIRS = 6
const PAIRS_SHARE = 1 / 256

/**
 * Sentences that the archive repeats: « Bienvenue dans la revue de la semaine », « Cet article est sous licence… ». They make all weekly
 * reviews look alike, whatever the week. In a large archive the same short heading may well be a subject, hence the share.
 */
const FEWEST_SENTENCES = 5
const SENTENCES_SHARE = 1 / 200

/** A bucket that a hundred articles share holds a formula, not a copy; the last ones are enough. */
const LAST = 20

export function makeRarities(sources: Iterable<NearSource>): Rarities {
  const census = new Census()
  for (const source of inOrder(sources)) census.count(readSource(source))
  return new Rarities(census.table())
}

class Census {
  #articles = 0
  #originals = 0
  readonly #words = new Map<string, { articles: number; last: number }>()
  readonly #pairs = new Counter()
  readonly #sentences = new Counter()
  readonly #copies = new Copies()
  readonly #own = new Counter()

  count(text: FieldSentences): void {
    this.#articles++
    this.#countWords(text)
    this.#countPairs(text)
    // A dispatch that was published six times is not boilerplate.
    if (this.#copies.has(sketchOf(text))) return
    this.#originals++
    this.#own.clear()
    for (const sentence of [...text.lead, ...text.body]) this.#own.add(keyOf(sentence), 1)
    addEach(this.#own, this.#sentences)
  }

  table(): RarityTable {
    const fewestPairs = Math.max(FEWEST_PAIRS, this.#articles * PAIRS_SHARE)
    const fewestSentences = Math.max(FEWEST_SENTENCES, this.#originals * SENTENCES_SHARE)
    const words = [...this.#words].filter(([, { articles }]) => articles >= FEWEST)
    const pairs = frequent(this.#pairs, fewestPairs)
    return {
      articles: this.#articles,
      words: byLevel(words.map(([word, { articles }]): [string, number] => [word, articles])),
      pairs: byLevel(pairs),
      boilerplate: frequent(this.#sentences, fewestSentences)
        .map(([key]) => key)
        .sort((a, b) => a - b),
    }
  }

  #countWords(text: FieldSentences): void {
    for (const field of FIELDS) {
      for (const word of text[field].flat()) {
        if (termOf(word) === 0) continue
        const met = this.#words.get(word.term) ?? { articles: 0, last: 0 }
        if (met.articles === 0) this.#words.set(word.term, met)
        if (met.last !== this.#articles) met.articles++
        met.last = this.#articles
      }
    }
  }

  #countPairs(text: FieldSentences): void {
    this.#own.clear()
    for (const field of FIELDS) for (const sentence of text[field]) eachPair(sentence, (pair) => this.#own.add(pair, 1))
    addEach(this.#own, this.#pairs)
  }
}

/** The texts met so far that might be printed again. */
class Copies {
  readonly #buckets = new Map<number, Uint32Array[]>()

  has(sketch: Uint32Array): boolean {
    let isCopy = false
    for (const bucket of bucketsOf(sketch)) {
      const others = this.#buckets.get(bucket) ?? []
      isCopy ||= others.some((other) => resemblance(sketch, other) >= ALIKE)
      this.#buckets.set(bucket, [...others, sketch].slice(-LAST))
    }
    return isCopy
  }
}

/** Counts each number once. */
function addEach({ keys, size }: Counter, counter: Counter): void {
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
function byLevel<Term extends string | number>(counted: readonly [Term, number][]): Map<number, Term[]> {
  const levels = new Map<number, Term[]>()
  for (const [term, articles] of [...counted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    getOrInsert(levels, levelOf(articles), () => []).push(term)
  }
  return new Map([...levels].sort(([a], [b]) => a - b))
}
