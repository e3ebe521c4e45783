// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { aKept } from './sketches'

afterEach(() => {
  vi.restoreAllMocks()
  vi.resetModules()
  localStorage.clear()
})

it.each([
  ['/', 'https://exemple.fr/assets/save-article.1a2b3c4d.js'],
  ['/journal/', 'https://exemple.fr/journal/assets/save-article.1a2b3c4d.js'],
])('finds the base path %s from the address of its own script', async (root, src) => {
  const script = document.createElement('script')
  script.src = src
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script)
  const { ROOT } = await import('@/lib/reading-list/base-path')
  const { changeSavedArticles } = await import('@/lib/reading-list/storage')
  expect(ROOT).toBe(root)
  changeSavedArticles(() => [aKept('a')])
  expect(Object.keys(localStorage)).toEqual([`${root}pile:1`])
  changeSavedArticles(() => [])
  expect(Object.keys(localStorage)).toEqual([])
})

it('stores a list', async () => {
  const { readSavedArticles, changeSavedArticles } = await import('@/lib/reading-list/storage')
  expect(readSavedArticles()).toEqual([])
  expect(changeSavedArticles(() => [aKept('a')])).toBe(true)
  expect(readSavedArticles()).toEqual([aKept('a')])
})

it.each([
  ['[1,"a",null,true,[[]],{}]', []],
  ['[{"slug":"a"},{"slug":"a","title":7},{"slug":"b"}]', ['a', 'b']],
  ['{"slug":"a"}', []],
])('ignores other keys of %s', async (stored, slugs) => {
  const { savedSlugs } = await import('@/lib/reading-list/storage')
  localStorage.setItem('/pile:1', stored)
  expect([...savedSlugs()]).toEqual(slugs)
})

it.each(['SecurityError', 'QuotaExceededError'])('reports that the browser refuses (%s)', async (name) => {
  const refuse = () => {
    throw new DOMException('refused', name)
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  const { readSavedArticles, changeSavedArticles } = await import('@/lib/reading-list/storage')
  expect(readSavedArticles()).toEqual([])
  expect(changeSavedArticles(() => [aKept('a')])).toBe(false)
})

it('changes the list of another tab, and refuses a list that it would truncate', async () => {
  const { changeSavedArticles, readSavedArticles } = await import('@/lib/reading-list/storage')
  changeSavedArticles(() => [aKept('a')])
  localStorage.setItem('/pile:1', JSON.stringify([aKept('b'), aKept('a')]))
  expect(changeSavedArticles((list) => list.filter(({ slug }) => slug !== 'a'))).toBe(true)
  expect(readSavedArticles()).toEqual([aKept('b')])
  expect(changeSavedArticles(() => Array.from({ length: 501 }, (_, rank) => aKept(`a${rank}`)))).toBe(false)
  expect(readSavedArticles()).toEqual([aKept('b')])
})
