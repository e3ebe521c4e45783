// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { SaveSeries } from '@/components/save-series/save-series'
import { readReadings, writeReadings } from '@/lib/reading-list/readings'
import { changeSavedArticles, readSavedArticles } from '@/lib/reading-list/storage'
import { DEFAULT_SITE } from '@/lib/site'
import { aKept, aReading } from '../reading-list/sketches'
import { CARD, FRENCH } from './sketches'

beforeAll(() => import('@/components/save-series/element'))

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
  localStorage.clear()
})

it('saves the articles of a series, the first to read on top, and removes them', () => {
  changeSavedArticles(() => [aKept('z', 1)])
  const { button } = open()
  expect(button.ariaPressed).toBe('false')
  button.click()
  expect(readSavedArticles().map(({ slug }) => slug)).toEqual(['a', 'b', 'z'])
  expect(button.ariaPressed).toBe('true')
  button.click()
  expect(readSavedArticles().map(({ slug }) => slug)).toEqual(['z'])
})

it('erases the readings of a removed series', () => {
  const { button } = open()
  button.click()
  writeReadings([aReading('a')])
  button.click()
  expect(readReadings()).toEqual([])
})

it('shows a message when the browser refuses, without pressing the button', () => {
  const { button, status } = open()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  button.click()
  expect([button.ariaPressed, status.textContent]).toEqual(['false', 'Ce navigateur refuse de garder des articles.'])
})

it('ignores what is not an article on the page', () => {
  const { element, button } = open()
  element.dataset.articles = '[{"slug":"../x"},{"slug":"a"},7]'
  button.click()
  expect(readSavedArticles()).toEqual([])
})

it('is absent from a series without articles', () => {
  expect(renderToStaticMarkup(<SaveSeries language={FRENCH} cards={[]} site={DEFAULT_SITE} />)).toBe('')
})

function open() {
  const cards = ['a', 'b'].map((slug) => ({ ...CARD, href: `/articles/${slug}/` as const, title: slug }))
  document.body.innerHTML = renderToStaticMarkup(<SaveSeries language={FRENCH} cards={cards} site={DEFAULT_SITE} />)
  const element = document.querySelector('save-series') as HTMLElement
  const [button, status] = [...element.children] as [HTMLButtonElement, HTMLElement]
  return { element, button, status }
}
