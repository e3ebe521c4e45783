// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { ReadingList } from '@/components/reading-list/reading-list'
import { readReadings, writeReadings } from '@/lib/reading-list/readings'
import type { SavedArticle } from '@/lib/reading-list/saved-article'
import { changeSavedArticles, readSavedArticles } from '@/lib/reading-list/storage'
import { aKept, aReading } from '../reading-list/sketches'
import { FRENCH } from './sketches'

beforeAll(() => import('@/components/reading-list/element'))

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
  localStorage.clear()
})

it('shows each article, the last saved first', () => {
  open([aKept('b', 2, { progress: 64 }), aKept('a', 1, { section: '', hue: '', progress: 100, minutes: 19 })])
  expect(shown()).toEqual(['Culture|Titre de b|7 min|Lu à 64 %', '|Titre de a|19 min|Lu'])
  expect(text('total')).toBe('Deux articles, 26 minutes.')
  expect(rows()[0]?.querySelector('a')?.getAttribute('href')).toBe('/articles/b/')
  expect([part('empty').hidden, part('exports').hidden]).toEqual([true, false])
})

it('is hidden without JavaScript, and shows that the list is empty', () => {
  document.body.innerHTML = renderToStaticMarkup(<ReadingList language={FRENCH}>…</ReadingList>).replaceAll(
    'reading-list',
    'x-list',
  )
  expect(document.querySelector<HTMLElement>('[data-awake]')?.hidden).toBe(true)
  open([])
  expect(document.querySelector<HTMLElement>('[data-awake]')?.hidden).toBe(false)
  expect([part('empty').hidden, part('exports').hidden, text('total')]).toEqual([false, true, ''])
})

it('does not parse a title as markup', () => {
  const title = '<img src=x onerror=alert(1)>'
  open([aKept('a', 1, { title })])
  expect(document.querySelector('img')).toBeNull()
  expect(text('title')).toBe(title)
})

it('erases the reading of a removed article', () => {
  writeReadings([aReading('b'), aReading('a')])
  open([aKept('b', 2), aKept('a', 1)])
  within(rows()[0], 'remove').click()
  expect(readReadings().map(({ slug }) => slug)).toEqual(['a'])
  part('clear').click()
  expect(readReadings()).toEqual([])
})

it('marks an article read and unread', () => {
  open([aKept('a', 1, { progress: 64 })])
  expect(part('mark').getAttribute('aria-label')).toBe('Marquer lu\u00a0: Titre de a')
  part('mark').click()
  expect([text('progress'), text('mark'), readSavedArticles()[0]?.progress]).toEqual(['Lu', 'Marquer non lu', 100])
  part('mark').click()
  expect([text('progress'), readSavedArticles()[0]?.progress]).toEqual(['À lire', 0])
})

it('shows a line in place of a removed article, focuses it and restores the article', () => {
  const list = [aKept('c', 3), aKept('b', 2), aKept('a', 1)]
  open(list)
  const remove = within(rows()[1], 'remove')
  remove.focus()
  remove.click()
  expect(readSavedArticles().map(({ slug }) => slug)).toEqual(['c', 'a'])
  expect(text('total')).toBe('Deux articles, 14 minutes.')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remettre\u00a0: Titre de b')
  expect(within(rows()[1], 'left').textContent).toBe('«\u00a0Titre de b\u00a0» est retiré de la pile.')
  within(rows()[1], 'back').click()
  expect(readSavedArticles()).toEqual(list)
  expect(document.activeElement).toBe(within(rows()[1], 'title'))
  expect(within(rows()[1], 'gone').hidden).toBe(true)
})

it('empties the list, and can restore each article', () => {
  open([aKept('b', 2), aKept('a', 1)])
  part('clear').click()
  expect([readSavedArticles(), part('empty').hidden, document.activeElement?.tagName]).toEqual([[], false, 'H2'])
  within(rows()[1], 'back').click()
  expect(readSavedArticles()).toEqual([aKept('a', 1)])
})

it('follows another tab without moving the focus', () => {
  open([aKept('c', 3), aKept('a', 1)])
  const focused = within(rows()[1], 'title')
  focused.focus()
  changeSavedArticles(() => [aKept('d', 4), aKept('b', 2), aKept('a', 1, { progress: 12 })])
  dispatchEvent(new Event('storage'))
  expect(shown().map((row) => row.split('|')[1])).toEqual(['Titre de d', 'Titre de b', '', 'Titre de a'])
  expect(text('total')).toBe('Trois articles, 21 minutes.')
  expect(document.activeElement).toBe(focused)
})

it('shows a message when the browser refuses', () => {
  open([aKept('b'), aKept('a')])
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  within(rows()[0], 'remove').click()
  expect(text('notice')).toMatch(/^Ce navigateur refuse/)
  expect(shown()).toHaveLength(2)
})

it.each([
  ['one more article', JSON.stringify([aKept('a', 1), aKept('b', 2)]), 'Un article ajouté à la pile.', ['b', 'a']],
  ['nothing new', JSON.stringify([aKept('a', 1)]), 'Ce fichier n’ajoute aucun article à la pile.', ['a']],
  ['something else', 'Bonjour', 'Ce fichier n’ajoute aucun article à la pile.', ['a']],
])('imports a file of %s', async (_what, content, notice, expected) => {
  open([aKept('a', 1)])
  const field = part('file')
  Object.defineProperty(field, 'files', { value: [{ size: content.length, text: async () => content }] })
  field.dispatchEvent(new Event('change'))
  await vi.waitFor(() => expect(text('notice')).toBe(notice))
  expect(readSavedArticles().map(({ slug }) => slug)).toEqual(expected)
})

it('keeps what another tab saves during an import', async () => {
  open([aKept('a', 1)])
  const field = part('file')
  const content = async () => {
    localStorage.setItem('/pile:1', JSON.stringify([aKept('c', 3), aKept('a', 1)]))
    return JSON.stringify([aKept('b', 2)])
  }
  Object.defineProperty(field, 'files', { value: [{ size: 1, text: content }] })
  field.dispatchEvent(new Event('change'))
  await vi.waitFor(() => expect(text('notice')).toBe('Un article ajouté à la pile.'))
  expect(readSavedArticles().map(({ slug }) => slug)).toEqual(['c', 'b', 'a'])
})

it('stops when it leaves the page', () => {
  open([aKept('a')])
  const list = document.querySelector('reading-list')
  list?.remove()
  expect(list?.querySelectorAll('li')).toHaveLength(0)
  dispatchEvent(new Event('storage'))
  expect(list?.querySelectorAll('li')).toHaveLength(0)
})

/** Opens the built page in a browser that stores this list. */
function open(list: SavedArticle[]) {
  changeSavedArticles(() => list)
  document.body.innerHTML = renderToStaticMarkup(<ReadingList language={FRENCH}>…</ReadingList>)
}

const part = (name: string) => within(document.body, name)
const text = (name: string) => part(name).textContent?.replaceAll('\u00a0', ' ')
const rows = () => [...document.querySelectorAll<HTMLElement>('reading-list li')]

function within(root: ParentNode | undefined, name: string): HTMLElement {
  return root?.querySelector(`[data-part="${name}"]`) as HTMLElement
}

/** Section, title, time and progress of each remaining row. */
function shown(): string[] {
  return rows().map((row) => {
    const face = within(row, 'article')
    const facts = ['section', 'title', 'minutes', 'progress'].map((name) => within(face, name).textContent)
    return face.hidden ? '|' : facts.join('|').replaceAll('\u00a0', ' ')
  })
}
