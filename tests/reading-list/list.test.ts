import { expect, it } from 'vitest'
import { withArticles, without, withProgress } from '@/lib/reading-list/list'
import type { SavedArticle } from '@/lib/reading-list/saved-article'
import { aKept } from './sketches'

const list = [aKept('c', 3), aKept('b', 2), aKept('a', 1)]
const slugs = (articles: SavedArticle[]) => articles.map(({ slug }) => slug).join(' ')

it('adds a saved article on top', () => {
  expect(slugs(withArticles(list, [aKept('d', 4)]))).toBe('d c b a')
})

it('restores a removed article at its place', () => {
  expect(slugs(without(list, 'b'))).toBe('c a')
  expect(withArticles(without(list, 'b'), [aKept('b', 2)])).toEqual(list)
})

it('imports only missing articles from a file', () => {
  const read = withProgress(list, 'a', 64)
  expect(withArticles(read, [aKept('a', 9), aKept('z', 0)]).map(({ slug, progress }) => [slug, progress])).toEqual([
    ['c', 0],
    ['b', 0],
    ['a', 64],
    ['z', 0],
  ])
})

it('does not change its arguments', () => {
  const before = JSON.stringify(list)
  withArticles(list, [aKept('d', 9)])
  withProgress(list, 'a', 50)
  expect(JSON.stringify(list)).toBe(before)
})
