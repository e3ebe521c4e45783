import { join } from 'node:path'
import { type Digest, digest } from '../../search/digest'
import type { WordsMemory } from '../../search/print'
import { keyOf } from '../../views/part'
import { type ArticleView, MADE_FROM } from '../../views/view'
import { WORDS_CACHE } from '../places'
import { keysBy } from './keys-by'
import { readSealed, readSealedBytes, writeSealed, writeSealedBytes } from './sealed'

/** The words of each year as they were last read, and of each article. Lost or outdated, they are read again. */
export class WordsCache implements WordsMemory {
  readonly #folder: string
  readonly #code: string
  readonly #keyOf = keysBy(wordsKey)

  constructor(root: string, code: string) {
    this.#folder = join(root, WORDS_CACHE)
    this.#code = code
  }

  wordsOf(year: string, articles: readonly ArticleView[], make: (digests: Digest[]) => Uint8Array): Uint8Array {
    const file = join(this.#folder, year)
    const version = `${this.#code} ${this.#keyOf(articles)}`
    const known = readSealedBytes(file, version).value
    if (known) return known
    const words = make(this.#digests(year, articles))
    writeSealedBytes(file, version, words)
    return words
  }

  #digests(year: string, articles: readonly ArticleView[]): Digest[] {
    const file = join(this.#folder, `${year}.json`)
    const known = new Map(readSealed<[string, Digest][]>(file, this.#code).value)
    const digests = articles.map((view): [string, Digest] => {
      const key = this.#keyOf([view])
      return [key, known.get(key) ?? digest(view)]
    })
    writeSealed(file, this.#code, digests)
    return digests.map(([, its]) => its)
  }
}

/** What decides the words of an article: not what its page says of others, which change more often. */
function wordsKey(view: ArticleView): string {
  return keyOf([view.title, view.deck, view[MADE_FROM]?.text ?? view.blocks])
}
