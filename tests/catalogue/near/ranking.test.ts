import { describe, expect, it } from 'vitest'
import type { SimilarArticle } from '@/lib/catalogue/near/near-index'
import { type RankingFacts, rankNear } from '@/lib/catalogue/near/ranking'

const entry = (slug: string, score: number): SimilarArticle => ({ slug, day: '', score })
const pool = [entry('a', 1000), entry('b', 800), entry('c', 500)]

/** Links, near duplicates and days of a small archive; everything else is unknown. */
function facts(
  ties: [string, string][],
  twins: [string, string][] = [],
  days: Record<string, string> = {},
): RankingFacts {
  const beside = (pairs: [string, string][], slug: string) =>
    pairs.flatMap(([one, other]) => (one === slug ? other : other === slug ? one : []))
  return {
    linkedWith: (slug) => beside(ties, slug),
    duplicatesOf: (slug) => beside(twins, slug),
    dayOf: (slug) => days[slug] ?? '',
  }
}

function slugs(known: RankingFacts, limit = 5, entries = pool): string[] {
  return rankNear('x', entries, known, limit).map(({ slug }) => slug)
}

describe('the nearest articles', () => {
  it('are those of the pool, scored relative to the first, as many as asked for', () => {
    expect(rankNear('x', pool, facts([]), 2)).toEqual([
      { slug: 'a', score: 1 },
      { slug: 'b', score: 0.8 },
    ])
    expect(rankNear('x', [], facts([]), 2)).toEqual([])
  })

  it('include those that the nearest are linked with, less when these have many links', () => {
    expect(slugs(facts([['a', 'd']]))).toEqual(['a', 'b', 'c', 'd'])
    const [one, , , linked] = rankNear('x', pool, facts([['a', 'd']]), 4)
    const [, , , crowded] = rankNear(
      'x',
      pool,
      facts([
        ['a', 'd'],
        ['a', 'e'],
        ['a', 'f'],
        ['a', 'g'],
      ]),
      4,
    )
    expect([one?.score, linked?.score, crowded?.score]).toEqual([1, 0.5, 0.25])
    expect(
      slugs(
        facts([
          ['b', 'c'],
          ['a', 'c'],
        ]),
      ),
    ).toEqual(['c', 'a', 'b'])
  })

  it('never follow the links of the article itself, in either direction', () => {
    const without = rankNear('x', pool, facts([['a', 'd']]), 5)
    expect(
      rankNear(
        'x',
        pool,
        facts([
          ['a', 'd'],
          ['x', 'c'],
          ['x', 'a'],
          ['e', 'x'],
        ]),
        5,
      ),
    ).toEqual(without)
  })

  it('propagate no further than the first twenty', () => {
    const many = Array.from({ length: 30 }, (_, i) => entry(`p${String(i).padStart(2, '0')}`, 100 - i))
    const found = slugs(
      facts([
        ['p19', 'in'],
        ['p20', 'out'],
      ]),
      40,
      many,
    )
    expect([found.includes('in'), found.includes('out')]).toEqual([true, false])
  })

  it('leave out near duplicates of the article and of each other', () => {
    expect(slugs(facts([], [['x', 'a']]))).toEqual(['b', 'c'])
    expect(slugs(facts([], [['a', 'b']]))).toEqual(['a', 'c'])
  })

  it('are sorted by nearness in time, then newest first, then by slug, when equal', () => {
    const equals = ['c', 'b', 'a'].map((slug) => entry(slug, 10))
    expect(slugs(facts([]), 3, equals)).toEqual(['a', 'b', 'c'])
    expect(slugs(facts([], [], { x: '2025-06-15', b: '2025-06-05', c: '2025-06-25' }), 3, equals)).toEqual([
      'c',
      'b',
      'a',
    ])
    expect(slugs(facts([], [], { x: '2025-06-06', b: '2025-06-05', c: '2025-06-25' }), 3, equals)).toEqual([
      'b',
      'c',
      'a',
    ])
  })
})
