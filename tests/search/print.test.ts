import { expect, it } from 'vitest'
import { searchFiles } from '../../lib/search/print'
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
  const print = (articles: Parameters<typeof searchFiles>[0]) => {
    const files = searchFiles(articles, (year, ofYear, make) => {
      const key = `${year} ${ofYear.map(({ title }) => title)}`
      if (!known.has(key)) read.push(key)
      known.set(key, known.get(key) ?? make())
      return known.get(key) ?? make()
    })
    return new Map(files.map(([address, make]) => [address, make().toString('hex')]))
  }
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
