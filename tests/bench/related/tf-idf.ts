import { unaccented as fold } from '@/lib/text/fold'
import type { Document } from './document'
import { type Method, ranked } from './measure'

/**
 * Cosine of (1 + ln tf) × ln(N / df) vectors of folded words, without words of more than a third of
 * the articles: a strong version of the usual « related articles ».
 */
export function tfIdf(documents: readonly Document[]): Method {
  const vectors = vectorsOf(documents)
  const postings = new Map<string, (readonly [string, number])[]>()
  for (const [slug, vector] of vectors) {
    for (const [word, weight] of vector)
      postings
        .set(word, postings.get(word) ?? [])
        .get(word)
        ?.push([slug, weight])
  }
  return (path) => {
    const scores = new Map<string, number>()
    for (const [word, weight] of vectors.get(path) ?? []) {
      for (const [slug, other] of postings.get(word) ?? []) scores.set(slug, (scores.get(slug) ?? 0) + weight * other)
    }
    return ranked(path, scores)
  }
}

function vectorsOf(documents: readonly Document[]): Map<string, Map<string, number>> {
  const counts = documents.map(({ title, description, body }) => countWords([title, description, body].join('\n')))
  const frequencies = new Map<string, number>()
  for (const words of counts) for (const word of words.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  const vectors = counts.map((words) => {
    const weights = [...words].flatMap(([word, n]): [string, number][] => {
      const frequency = frequencies.get(word) ?? 1
      if (frequency * 3 >= documents.length) return []
      return [[word, (1 + Math.log(n)) * Math.log(documents.length / frequency)]]
    })
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / length]))
  })
  return new Map(documents.map(({ slug }, i) => [slug, vectors[i] ?? new Map()]))
}

function countWords(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const word of fold(text).match(/[a-z0-9]{2,}/g) ?? []) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}
