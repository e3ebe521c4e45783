import { describe, expect, it } from 'vitest'
import { type ArticleText, byPublication, readSentences } from '@/lib/catalogue/near/article-text'
import { countDocumentFrequencies } from '@/lib/catalogue/near/count-document-frequencies'
import { bucketsOf, DUPLICATE_RESEMBLANCE, minhashOf, resemblance } from '@/lib/catalogue/near/minhash'
import { NearIndex } from '@/lib/catalogue/near/near-index'
import { SCHEMA } from '@/lib/catalogue/near/schema'
import { Store } from '@/lib/store/store'
import { chance, day, source } from './random-archive'

/** Texts of a few originals, each with some words of its own. */
function archive(count: number, seed: number): ArticleText[] {
  const roll = chance(seed)
  const originals = Array.from({ length: 4 }, (_, text) => Array.from({ length: 80 }, (_, i) => `mot${text}x${i}`))
  return Array.from({ length: count }, (_, i) => {
    const words = (originals[roll(4)] ?? []).map((word) => (roll(25) === 0 ? `autre${roll(999)}` : word))
    const body = `${words.join(' ')}.`
    return source(`a${i}`, day(roll), { title: '', deck: '', straps: '', lead: '', body })
  })
}

/** Compares everybody with everybody; in a bucket only neighbours in publication order are compared. */
function expected(sources: readonly ArticleText[], window: number): Map<string, string[]> {
  const known = byPublication(sources).map((one) => ({ slug: one.slug, sketch: minhashOf(readSentences(one)) }))
  const twins = new Map<string, Set<string>>(known.map(({ slug }) => [slug, new Set()]))
  for (const bucket of new Set(known.flatMap(({ sketch }) => [...bucketsOf(sketch)]))) {
    const members = known.filter(({ sketch }) => bucketsOf(sketch).includes(bucket))
    for (const [at, one] of members.entries()) {
      for (const other of members.slice(at + 1, at + 1 + window)) {
        if (resemblance(one.sketch, other.sketch) < DUPLICATE_RESEMBLANCE) continue
        twins.get(one.slug)?.add(other.slug)
        twins.get(other.slug)?.add(one.slug)
      }
    }
  }
  return new Map([...twins].map(([slug, others]) => [slug, [...others].sort()]))
}

describe('near duplicates', () => {
  it.each([
    { count: 12, seed: 3 },
    { count: 150, seed: 11 },
  ])('of $count articles are those that a comparison of all finds, up to the bound of a bucket', ({ count, seed }) => {
    const sources = archive(count, seed)
    const index = new NearIndex(new Store(':memory:', SCHEMA), countDocumentFrequencies(sources))
    for (const some of [sources.slice(0, count / 2), sources.slice(count / 2)]) index.update(some, [])
    const left = sources.filter((_, i) => i % 5 !== 0)
    index.update(
      [],
      sources.flatMap(({ slug }, i) => (i % 5 === 0 ? slug : [])),
    )
    const all = expected(left, 20)
    expect(new Map([...all.keys()].map((slug) => [slug, index.duplicatesOf(slug).map((twin) => twin.slug)]))).toEqual(
      all,
    )
    expect([...all.values()].some((others) => others.length > 0)).toBe(true)
  })
})

describe('resemblance', () => {
  const words = Array.from({ length: 400 }, (_, i) => `mot${i}`)
  const sketch = (text: readonly string[]) =>
    minhashOf(readSentences(source('a', '', { title: '', deck: '', straps: '', lead: '', body: text.join(' ') })))
  it.each([
    ['the same text', words, 1, 1],
    ['a text of which half is new', words.map((word, i) => (i < 200 ? word : `autre${i}`)), 0.2, 0.5],
    ['another text', words.map((word) => `autre${word}`), 0, 0],
    ['a text too short to be recognised', words.slice(0, 8), 0, 0],
  ])('with %s', (_name, other, least, most) => {
    const alike = resemblance(sketch(words), sketch(other))
    expect(alike).toBeGreaterThanOrEqual(least)
    expect(alike).toBeLessThanOrEqual(most)
  })
})
