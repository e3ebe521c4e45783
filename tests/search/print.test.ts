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

it('prints again only the year of an article that changed', () => {
  const before = bytesOf([OLD, NEW])
  const after = bytesOf([OLD, { ...NEW, title: 'Une autre nouvelle' }])
  const changed = [...after].filter(([address, bytes]) => before.get(address) !== bytes).map(([address]) => address)
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.filter((address) => !address.startsWith('/recherche/2025/'))).toEqual([])
})

it('says of each file which articles decide it', () => {
  for (const [address, { from }] of searchFiles([OLD, NEW])) {
    expect(from, address).toEqual([address.includes('/2025/') ? NEW : OLD])
  }
})
