import { describe, expect, it } from 'vitest'
import { type ArticleText, byPublication, readSentences } from '@/lib/catalogue/near/article-text'
import { countDocumentFrequencies } from '@/lib/catalogue/near/count-document-frequencies'
import { bucketsOf, DUPLICATE_RESEMBLANCE, minhashOf, resemblance } from '@/lib/catalogue/near/minhash'
import { NearIndex } from '@/lib/catalogue/near/near-index'
import { SCHEMA } from '@/lib/catalogue/near/schema'
import { Store } from '@/lib/store/store'
import { chance, day, source } from './random-archive'

/** Copies of a few originals, each with some words changed. */
function archive(count: number, seed: number): ArticleText[] {
  const roll = chance(seed)
  const originals = Array.from({ length: 4 }, (_, text) => Array.from({ length: 80 }, (_, i) => `mot${text}x${i}`))
  return Array.from({ length: count }, (_, i) => {
    const words = (originals[roll(4)] ?? []).map((word) => (roll(25) === 0 ? `autre${roll(999)}` : word))
    const body = `${words.join(' ')}.`
    return source(`a${i}`, day(roll), { title: '', deck: '', straps: '', lead: '', body })
  })
}

/** Compares all pairs; within a bucket only neighbours in publication order. */
function expected(sources: readonly ArticleText[], window: number): Map<string, string[]> {
  const known = byPublication(sources).map((one) => ({ slug: one.slug, minhash: minhashOf(readSentences(one)) }))
  const duplicates = new Map<string, Set<string>>(known.map(({ slug }) => [slug, new Set()]))
  for (const bucket of new Set(known.flatMap(({ minhash }) => [...bucketsOf(minhash)]))) {
    const members = known.filter(({ minhash }) => bucketsOf(minhash).includes(bucket))
    for (const [at, one] of members.entries()) {
      for (const other of members.slice(at + 1, at + 1 + window)) {
        if (resemblance(one.minhash, other.minhash) < DUPLICATE_RESEMBLANCE) continue
        duplicates.get(one.slug)?.add(other.slug)
        duplicates.get(other.slug)?.add(one.slug)
      }
    }
  }
  return new Map([...duplicates].map(([slug, others]) => [slug, [...others].sort()]))
}

describe('near duplicates', () => {
  it.each([
    { count: 12, seed: 3 },
    { count: 150, seed: 11 },
  ])('among $count articles are those that comparing all pairs finds, up to the bucket limit', ({ count, seed }) => {
    const sources = archive(count, seed)
    const index = new NearIndex(new Store(':memory:', SCHEMA), countDocumentFrequencies(sources))
    for (const some of [sources.slice(0, count / 2), sources.slice(count / 2)]) index.update(some, [])
    const left = sources.filter((_, i) => i % 5 !== 0)
    index.update(
      [],
      sources.flatMap(({ slug }, i) => (i % 5 === 0 ? slug : [])),
    )
    const all = expected(left, 20)
    expect(new Map([...all.keys()].map((slug) => [slug, index.duplicatesOf(slug).map((other) => other.slug)]))).toEqual(
      all,
    )
    expect([...all.values()].some((others) => others.length > 0)).toBe(true)
  })
})
