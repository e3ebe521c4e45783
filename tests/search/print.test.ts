import { describe, expect, it } from 'vitest'
import { digest } from '../../lib/search/digest'
import { searchFiles, type WordsMemory } from '../../lib/search/print'
import type { ArticleView } from '../../lib/views/view'
import { diceFrom } from '../dice'
import { story } from './paper'

const OLD = story('2024-01-01', 'Une vieille histoire', 'Il était une fois.')
const NEW = story('2025-01-01', 'Une nouvelle', 'Hier soir.')

const bytesOf = (articles: Parameters<typeof searchFiles>[0]) =>
  new Map(searchFiles(articles).map(([address, make]) => [address, make().toString('hex')]))

it('prints the same bytes in whatever order articles come', () => {
  expect(bytesOf([NEW, OLD])).toEqual(bytesOf([OLD, NEW]))
})

it('reads again only the year of an article that changed', () => {
  const read: string[] = []
  const known = new Map<string, Uint8Array>()
  const memory: WordsMemory = {
    wordsOf(year, articles, make) {
      const key = `${year} ${articles.map(({ title }) => title)}`
      const words = known.get(key) ?? make(articles.map(digest))
      if (!known.has(key)) read.push(key)
      known.set(key, words)
      return words
    },
  }
  const print = (articles: ArticleView[]) =>
    new Map(searchFiles(articles, memory).map(([address, make]) => [address, make().toString('hex')]))
  print([OLD, NEW])
  const again = { ...NEW, title: 'Une autre nouvelle' }
  expect(print([OLD, again])).toEqual(bytesOf([OLD, again]))
  expect(read).toEqual(['2024 Une vieille histoire', '2025 Une nouvelle', '2025 Une autre nouvelle'])
})

it('says of each file which articles decide it', () => {
  for (const [address, { from }] of searchFiles([OLD, NEW])) {
    const [, year] = /(20\d\d)/.exec(address) ?? []
    expect(from, address).toEqual(year === undefined ? [OLD, NEW] : [year === '2025' ? NEW : OLD])
  }
})

describe('shards', () => {
  const dice = diceFrom(4)
  const wordsOf = (count: number) => Array.from({ length: count }, () => dice(1e9).toString(36)).join(' ')
  const articles = Array.from({ length: 60 }, (_, n) =>
    story(`2024-01-${10 + (n % 20)}`, `Titre ${n}`, wordsOf(600), { words: 600, head: headOf(`a${n}`) }),
  )

  it('are of a few kilobytes, each named by its first word', () => {
    const sizes = shardsOf(articles).map(([, bytes]) => bytes.length)
    expect(sizes.length).toBeGreaterThan(4)
    expect(Math.max(...sizes)).toBeLessThan(10 * (sizes.reduce((sum, size) => sum + size, 0) / sizes.length))
  })

  it('stay as they are but for those of the words of a changed article', () => {
    const before = new Map(shardsOf(articles))
    const [first, ...rest] = articles
    const changed = { ...first, blocks: [{ type: 'prose', html: '<p>zanzibar</p>' }, ...(first?.blocks ?? [])] }
    const after = shardsOf([changed as ArticleView, ...rest])
    const moved = after.filter(([address, bytes]) => !before.get(address)?.equals(bytes))
    expect(moved).toHaveLength(1)
  })
})

function shardsOf(articles: ArticleView[]): [string, Buffer][] {
  const shards = searchFiles(articles).filter(([address]) => address.includes('/mots/'))
  return shards.map(([address, make]) => [address, make()])
}

function headOf(slug: string): ArticleView['head'] {
  return { title: slug, description: '', address: `/articles/${slug}/` }
}
