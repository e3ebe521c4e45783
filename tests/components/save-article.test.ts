// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { readSavedArticles, writeSavedArticles } from '@/lib/reading-list/storage'
import { aKept } from '../reading-list/sketches'

beforeAll(() => import('@/components/save-article/element'))
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-02-03T04:05:06Z') }))

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.useRealTimers()
  localStorage.clear()
})

it('keeps the article, presses its button, and takes it off again', () => {
  const { button } = anArticle()
  expect(button.ariaPressed).toBe('false')
  button.click()
  expect(readSavedArticles()).toEqual([aKept('a', 1, { keptAt: '2026-02-03T04:05:06.000Z' })])
  expect(button.ariaPressed).toBe('true')
  button.click()
  expect(readSavedArticles()).toEqual([])
  expect(button.ariaPressed).toBe('false')
})

it('keeps an article that has no section', () => {
  const { element, button } = anArticle()
  delete element.dataset.section
  delete element.dataset.hue
  button.click()
  expect(readSavedArticles()).toMatchObject([{ section: '', hue: '' }])
})

it('leaves the rest of the list as it is', () => {
  writeSavedArticles([aKept('b', 2), aKept('a', 1)])
  anArticle().button.click()
  expect(readSavedArticles()).toEqual([aKept('b', 2)])
})

it.each(['storage', 'pageshow'])('follows what has been done elsewhere (%s)', (event) => {
  const { button } = anArticle()
  writeSavedArticles([aKept('a')])
  dispatchEvent(new Event(event))
  expect(button.ariaPressed).toBe('true')
})

it('says in sight when the browser refuses, and presses nothing', () => {
  const { button, status } = anArticle()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  button.click()
  expect([button.ariaPressed, status.textContent]).toEqual(['false', 'Refusé'])
  vi.restoreAllMocks()
  button.click()
  expect([button.ariaPressed, status.textContent]).toEqual(['true', ''])
})

it('remembers the furthest point that was read, of a kept article only', () => {
  const { button, scroll } = anArticle()
  scroll(500)
  expect(readSavedArticles()).toEqual([])
  button.click()
  scroll(640)
  scroll(100)
  expect(readSavedArticles()).toMatchObject([{ progress: 64 }])
  scroll(4000)
  expect(readSavedArticles()).toMatchObject([{ progress: 100 }])
})

it('looks at most twice a second', () => {
  const { button, text } = anArticle()
  button.click()
  const look = vi.spyOn(text, 'getBoundingClientRect')
  for (let event = 0; event < 100; event += 1) dispatchEvent(new Event('scroll'))
  vi.advanceTimersByTime(500)
  expect(look).toHaveBeenCalledTimes(1)
})

it('forgets everything when it leaves the page', () => {
  const { element, button, scroll } = anArticle()
  button.click()
  dispatchEvent(new Event('scroll'))
  element.remove()
  vi.advanceTimersByTime(1000)
  scroll(640)
  button.click()
  expect(readSavedArticles()).toMatchObject([{ progress: 0 }])
  document.body.append(element)
  button.click()
  expect(readSavedArticles()).toEqual([])
})

/** The page of an article of 1,000 px; `scroll` brings its first `read` px above the lower edge of the window. */
function anArticle() {
  const page = document.createElement('article')
  page.innerHTML = '<save-article><button></button><p></p></save-article><div class="prose"></div>'
  const [element, text] = [...page.children] as [HTMLElement, HTMLElement]
  const [button, status] = [...element.children] as [HTMLButtonElement, HTMLElement]
  const { slug, title, section, hue, date } = aKept('a')
  Object.assign(element.dataset, { slug, title, section, hue, minutes: '7', date, refused: 'Refusé' })
  document.body.append(page)
  const scroll = (read: number) => {
    vi.spyOn(text, 'getBoundingClientRect').mockReturnValue({ top: innerHeight - read, height: 1000 } as DOMRect)
    dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(500)
  }
  return { element, button, status, text, scroll }
}
