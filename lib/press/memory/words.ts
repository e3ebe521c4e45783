import { join } from 'node:path'
import type { ArticleView } from '../../views/view'
import { WORDS_CACHE } from '../places'
import { readSealedBytes, writeSealedBytes } from './sealed'

/** The words of each year as they were last read. Lost or outdated, they are read again: `version` says of which articles they are. */
export function recallWords(root: string, versionOf: (articles: readonly ArticleView[]) => string) {
  return (year: string, articles: readonly ArticleView[], make: () => Uint8Array): Uint8Array => {
    const file = join(root, WORDS_CACHE, year)
    const version = versionOf(articles)
    const known = readSealedBytes(file, version).value
    if (known) return known
    const words = make()
    writeSealedBytes(file, version, words)
    return words
  }
}
