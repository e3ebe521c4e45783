import { expect, it } from 'vitest'
import { withArticles, without, withProgress } from '@/lib/reading-list/pile'
import type { SavedArticle } from '@/lib/reading-list/saved-article'
import { aKept } from './sketches'

const pile = [aKept('c', 3), aKept('b', 2), aKept('a', 1)]
const slugs = (articles: SavedArticle[]) => articles.map(({ slug }) => slug).join(' ')

it('puts what is kept on top', () => {
  expect(slugs(withArticles(pile, [aKept('d', 4)]))).toBe('d c b a')
})

it('puts back in its place what had been taken off', () => {
  expect(slugs(without(pile, 'b'))).toBe('c a')
  expect(withArticles(without(pile, 'b'), [aKept('b', 2)])).toEqual(pile)
})

it('takes from a file only what is not here', () => {
  const read = withProgress(pile, 'a', 64)
  expect(withArticles(read, [aKept('a', 9), aKept('z', 0)]).map(({ slug, progress }) => [slug, progress])).toEqual([
    ['c', 0],
    ['b', 0],
    ['a', 64],
    ['z', 0],
  ])
})

it('changes no list that it is given', () => {
  const before = JSON.stringify(pile)
  withArticles(pile, [aKept('d', 9)])
  withProgress(pile, 'a', 50)
  expect(JSON.stringify(pile)).toBe(before)
})
