// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { french } from '@/lib/phrasing/reading-words'
import { changeSavedArticles, readSavedArticles } from '@/lib/reading-list/storage'
import { aKept } from '../reading-list/sketches'

beforeAll(() => import('@/components/save-article/element'))
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-02-03T04:05:06Z') }))

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.useRealTimers()
  localStorage.clear()
})

it('saves the article, presses its button, and removes it again', async () => {
  const { button } = anArticle()
  expect(button.ariaPressed).toBe('false')
  await press(button)
  expect(readSavedArticles()).toEqual([aKept('a', 1, { keptAt: '2026-02-03T04:05:06.000Z' })])
  expect(button.ariaPressed).toBe('true')
  await press(button)
  expect(readSavedArticles()).toEqual([])
  expect(button.ariaPressed).toBe('false')
})

it('saves an article without a section', async () => {
  const { element, button } = anArticle()
  delete element.dataset.section
  delete element.dataset.hue
  await press(button)
  expect(readSavedArticles()).toMatchObject([{ section: '', hue: '' }])
})

it('leaves the rest of the list unchanged', async () => {
  changeSavedArticles(() => [aKept('b', 2), aKept('a', 1)])
  await press(anArticle().button)
  expect(readSavedArticles()).toEqual([aKept('b', 2)])
})

it.each(['storage', 'pageshow'])('follows changes made elsewhere (%s)', (event) => {
  const { button } = anArticle()
  changeSavedArticles(() => [aKept('a')])
  dispatchEvent(new Event(event))
  expect(button.ariaPressed).toBe('true')
})

it('shows a message when the browser refuses, without pressing the button', async () => {
  const { button, status } = anArticle()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await press(button)
  expect([button.ariaPressed, status.textContent]).toEqual(['false', 'Ce navigateur refuse de garder des articles.'])
  vi.restoreAllMocks()
  await press(button)
  expect([button.ariaPressed, status.textContent]).toEqual(['true', french.notStored])
})

it('stores the progress of a saved article only', async () => {
  const { button, scroll } = anArticle()
  await vi.dynamicImportSettled()
  scroll(500)
  expect(readSavedArticles()).toEqual([])
  await press(button)
  await vi.dynamicImportSettled()
  scroll(640)
  expect(readSavedArticles()).toMatchObject([{ progress: 64 }])
  await press(button)
  await vi.dynamicImportSettled()
  expect(localStorage.getItem('/lectures:1')).toBeNull()
})

it('removes its listeners when it leaves the page', async () => {
  const { element, button, scroll } = anArticle()
  await press(button)
  await vi.dynamicImportSettled()
  dispatchEvent(new Event('scroll'))
  element.remove()
  vi.advanceTimersByTime(1000)
  scroll(640)
  await press(button)
  expect(readSavedArticles()).toMatchObject([{ progress: 0 }])
  document.body.append(element)
  await press(button)
  expect(readSavedArticles()).toEqual([])
})

/** Presses a button whose script loads on the first press. */
async function press(button: HTMLElement) {
  button.click()
  await vi.dynamicImportSettled()
  await Promise.resolve()
}

/** An article page of 1,000 px; `scroll` makes its first `read` px visible or passed. */
function anArticle() {
  const page = document.createElement('article')
  page.innerHTML = '<save-article><button></button><p></p></save-article><div class="prose"></div>'
  const [element, text] = [...page.children] as [HTMLElement, HTMLElement]
  const [button, status] = [...element.children] as [HTMLButtonElement, HTMLElement]
  const { slug, title, section, hue, date } = aKept('a')
  Object.assign(element.dataset, { slug, title, section, hue, minutes: '7', date })
  document.body.append(page)
  const scroll = (read: number) => {
    vi.spyOn(text, 'getBoundingClientRect').mockReturnValue({ top: innerHeight - read, height: 1000 } as DOMRect)
    dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(500)
  }
  return { element, button, status, scroll }
}
