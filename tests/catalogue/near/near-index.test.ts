import { afterEach, describe, expect, it } from 'vitest'
import type { ArticleText } from '@/lib/catalogue/near/article-text'
import { countDocumentFrequencies } from '@/lib/catalogue/near/count-document-frequencies'
import type { DocumentFrequencies } from '@/lib/catalogue/near/document-frequencies'
import { NearIndex } from '@/lib/catalogue/near/near-index'
import { SCHEMA } from '@/lib/catalogue/near/schema'
import { Store } from '@/lib/store/store'
import { chance, day, randomText, source } from './random-archive'

const stores = new Set<Store>()
afterEach(() => {
  for (const store of stores) store.close()
  stores.clear()
})

function opened(frequencies: DocumentFrequencies, store = new Store(':memory:', SCHEMA)): NearIndex {
  stores.add(store)
  return new NearIndex(store, frequencies)
}

function built(frequencies: DocumentFrequencies, sources: Iterable<ArticleText>): NearIndex {
  const index = opened(frequencies)
  index.update([...sources], [])
  return index
}

function found(index: NearIndex, slugs: Iterable<string>) {
  return new Map(
    [...slugs].map((slug) => [slug, { similar: index.similarTo(slug), duplicates: index.duplicatesOf(slug) }]),
  )
}

describe('an index of near articles', () => {
  /** Enough articles that top-k lists are full, thresholds matter, and some texts occur twice. */
  it.each([
    { articles: 160, seed: 1, edits: 300 },
    { articles: 30, seed: 2, edits: 300 },
  ])('equals an index built at once after $edits edits of $articles articles', ({ articles, seed, edits }) => {
    const roll = chance(seed)
    const archive = new Map<string, ArticleText>()
    const put = (slug: string) => archive.set(slug, edited(slug, archive, roll))
    for (let i = 0; i < articles; i++) put(`a${i}`)
    const frequencies = countDocumentFrequencies(archive.values())
    const index = built(frequencies, archive.values())
    let before = found(index, archive.keys())
    for (let edit = 0; edit < edits; ) {
      const batch = roll(3) === 0 ? 1 + roll(articles / 4) : 1
      const changed = new Set<string>()
      const removed = new Set<string>()
      for (let i = 0; i < batch; i++, edit++) {
        const slug = `a${roll(articles + 10)}`
        if (changed.has(slug) || removed.has(slug)) continue
        if (roll(5) === 0) {
          archive.delete(slug)
          removed.add(slug)
        } else {
          put(slug)
          changed.add(slug)
        }
      }
      const told = index.update(
        [...changed].flatMap((slug) => archive.get(slug) ?? []),
        [...removed],
      )
      const after = found(index, archive.keys())
      if (edit % 10 < 2 || edit >= edits)
        expect(after).toEqual(found(built(frequencies, shuffled(archive.values(), roll)), archive.keys()))
      expect(told.similar).toEqual(differing(before, after, 'similar'))
      expect(told.duplicates).toEqual(expect.arrayContaining(differing(before, after, 'duplicates')))
      before = after
    }
  })

  it('equals an index built at once when most of a large archive changes', () => {
    const roll = chance(4)
    const sources = Array.from({ length: 240 }, (_, i) => source(`a${i}`, day(roll), randomText(roll)))
    const frequencies = countDocumentFrequencies(sources)
    const index = built(frequencies, sources)
    const changed = sources.map((known, i) => (i % 8 === 0 ? known : source(known.slug, day(roll), randomText(roll))))
    index.update(
      changed.filter((now, i) => now !== sources[i]),
      [],
    )
    const slugs = sources.map(({ slug }) => slug)
    expect(found(index, slugs)).toEqual(found(built(frequencies, changed), slugs))
    // More articles are removed than a top-k list has to spare: the remaining lists are computed
    // again.
    const left = changed.filter((_, i) => i % 2 === 0)
    index.update(
      [],
      slugs.filter((_, i) => i % 2 !== 0),
    )
    const still = left.map(({ slug }) => slug)
    expect(found(index, still)).toEqual(found(built(frequencies, left), still))
  })

  it('is made again when the document frequencies change', () => {
    const roll = chance(3)
    const sources = Array.from({ length: 20 }, (_, i) => source(`a${i}`, day(roll), randomText(roll)))
    const store = new Store(':memory:', SCHEMA)
    opened(countDocumentFrequencies(sources), store).update(sources, [])
    expect(opened(countDocumentFrequencies(sources.toReversed()), store).isEmpty()).toBe(false)
    const frequencies = countDocumentFrequencies(sources.slice(0, 10))
    const again = opened(frequencies, store)
    expect(again.isEmpty()).toBe(true)
    again.update(sources, [])
    const slugs = sources.map(({ slug }) => slug)
    expect(found(again, slugs)).toEqual(found(built(frequencies, sources), slugs))
  })

  it('has no neighbours for an unknown article, and ignores its removal', () => {
    const index = built(countDocumentFrequencies([]), [])
    expect(index.update([], ['inconnu'])).toEqual({ similar: [], duplicates: [] })
    expect([index.similarTo('inconnu'), index.duplicatesOf('inconnu')]).toEqual([[], []])
  })
})

/** A new article, another text, a sentence more, the text of another article, or another day. */
function edited(slug: string, archive: ReadonlyMap<string, ArticleText>, roll: (below: number) => number): ArticleText {
  const known = archive.get(slug)
  const other = [...archive.values()][roll(archive.size + 1)]
  const text = known?.text() ?? randomText(roll)
  switch (known ? roll(4) : 1) {
    case 0:
      return source(slug, day(roll), text)
    case 1:
      return source(slug, known?.day ?? day(roll), roll(4) === 0 && other ? other.text() : randomText(roll))
    default:
      return source(slug, known?.day ?? '', { ...text, body: `${text.body}\n${randomText(roll).body}` })
  }
}

function shuffled<Value>(values: Iterable<Value>, roll: (below: number) => number): Value[] {
  return [...values]
    .map((value) => ({ value, rank: roll(1000) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value)
}

type Found = ReturnType<typeof found>

function differing(before: Found, after: Found, what: 'similar' | 'duplicates'): string[] {
  const isOther = (slug: string) =>
    JSON.stringify(before.get(slug)?.[what] ?? []) !== JSON.stringify(after.get(slug)?.[what] ?? [])
  return [...after.keys()].filter(isOther).sort()
}
