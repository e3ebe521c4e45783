import { describe, expect, it } from 'vitest'
import { anArticle, aPage, validCatalogue } from './article-builders'

const articles = [
  anArticle({ slug: 'soir', date: '2025-06-17T18:30', series: 'S', tags: ['t'], section: 'X' }),
  anArticle({ slug: 'matin', date: '2025-06-17T07:05', series: 'S', tags: ['T'], section: 'x' }),
  anArticle({ slug: 'jour-b', date: '2025-06-17', cites: ['soir'] }),
  anArticle({ slug: 'jour-a', date: '2025-06-17', cites: ['soir'] }),
  anArticle({ slug: 'veille', date: '2025-05-31', series: 'S', cites: ['soir'] }),
  anArticle({ slug: 'demain', date: '2025-12-31', aliases: ['old'] }),
]

describe('order', () => {
  it('is newest first, then by slug; series are in reading order', () => {
    const catalogue = validCatalogue(articles)
    expect(catalogue.order).toEqual(['demain', 'soir', 'matin', 'jour-a', 'jour-b', 'veille'])
    expect(catalogue.series.map(({ slugs }) => slugs)).toEqual([['veille', 'matin', 'soir']])
    expect(catalogue.months).toEqual([
      { of: '2025-12', slugs: ['demain'] },
      { of: '2025-06', slugs: ['soir', 'matin', 'jour-a', 'jour-b'] },
      { of: '2025-05', slugs: ['veille'] },
    ])
  })

  it('does not depend on the order of the files', () => {
    const pages = [aPage('z'), aPage('a'), aPage('m')]
    const expected = plain(validCatalogue(articles, { pages }))
    for (let seed = 1; seed <= 20; seed += 1) {
      const catalogue = validCatalogue(shuffled(articles, seed), { pages: shuffled(pages, seed) })
      expect(plain(catalogue)).toBe(expected)
    }
  })
})

function plain(catalogue: ReturnType<typeof validCatalogue>): string {
  return JSON.stringify({ ...catalogue, entries: [...catalogue.entries] })
}

/** A repeatable shuffle (Lehmer generator, Fisher–Yates). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items]
  let state = seed
  for (let last = result.length - 1; last > 0; last -= 1) {
    state = (state * 48271) % 2147483647
    const other = state % (last + 1)
    ;[result[last], result[other]] = [result[other] as T, result[last] as T]
  }
  return result
}
