// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { offerPassages } from '@/lib/highlights/passage-bar'
import { uniquePassage } from '@/lib/highlights/unique-passage'
import { toggleArticle } from '@/lib/offline/toggle-article'
import { french } from '@/lib/phrasing/reading-words'
import { paintPassages } from '@/lib/reading-list/passage-marks'
import { ReadingBar } from '@/lib/reading-list/reading-bar'
import { runningText } from '@/lib/reading-list/running-text'
import { changeSavedArticles, readSavedArticles } from '@/lib/reading-list/storage'
import { aKept } from '../reading-list/sketches'

const tools = {
  ReadingBar,
  paintPassages,
  runningText,
  readSavedArticles,
  changeSavedArticles,
  toggle: (status: Element) =>
    toggleArticle(document.querySelector('save-article') as HTMLElement, status, french, new Date().toISOString()),
}
let page = new AbortController()

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-02-03T04:05:06Z') })
  page = new AbortController()
  document.head.innerHTML = '<link rel="canonical" href="https://exemple.fr/articles/a/">'
  document.body.innerHTML =
    '<article><save-article data-slug="a" data-title="Titre" data-minutes="7" data-date="2025-06-01"><button></button><p></p></save-article><div class="prose"><p>Un texte assez long.</p></div><p>Dehors</p></article>'
})

afterEach(() => {
  page.abort()
  getSelection()?.removeAllRanges()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  localStorage.clear()
})

it('highlights a passage, which saves its article, and removes it', () => {
  select('.prose p')
  expect(bar()?.firstChild?.textContent).toBe('«\u00a0Un texte assez long.\u00a0»')
  press('Surligner')
  expect(readSavedArticles()).toMatchObject([{ slug: 'a', title: 'Titre', passages: ['Un texte assez long.'] }])
  select('.prose p')
  press('Effacer le surlignage')
  expect(readSavedArticles()[0]).not.toHaveProperty('passages')
})

it('stores the words around a passage that occurs elsewhere too', () => {
  const text = document.querySelector('.prose') as Element
  text.innerHTML = '<p>Le mot ici.</p>\n<p>Puis le <b>mot</b> là, et <i>le mot</i></p>'
  select('.prose b')
  press('Surligner')
  expect(readSavedArticles()[0]?.passages).toEqual(['le mot là,'])
  select('.prose i')
  expect(buttons()).toContain('Surligner')
  text.innerHTML = '<p>mot mot</p>'
  select('.prose p')
  expect(bar()?.firstChild?.textContent).toContain('mot mot')
})

it('highlights from one paragraph to the next, with both ends in the link', async () => {
  const text = document.querySelector('.prose') as Element
  text.innerHTML = '<p>Une phrase de fin<button>1</button><span popover>Une note.</span>.</p><p>Le début, un mot.</p>'
  const writeText = vi.fn()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  select('.prose')
  press('Surligner')
  expect(readSavedArticles()[0]?.passages).toEqual(['Une phrase de fin.\nLe début, un mot.'])
  select('.prose')
  press('Partager le passage')
  await vi.waitFor(() => expect(writeText).toHaveBeenCalled())
  expect(writeText.mock.calls[0]?.[0]).toContain('#:~:text=Une%20phrase%20de%20fin.,Le%20d%C3%A9but%2C%20un%20mot.')
})

it('extends a selection to whole words, which a link needs', () => {
  const text = document.querySelector('.prose') as Element
  text.innerHTML = '<p>Rien n’indique, « ici ».</p>'
  const range = document.createRange()
  range.setStart(text.firstChild?.firstChild as Node, 8)
  range.setEnd(text.firstChild?.firstChild as Node, 19)
  expect(uniquePassage(runningText(text), range)).toBe('n’indique, « ici')
})

it('extends an end that occurs twice, so that the link finds the right one', () => {
  const text = document.querySelector('.prose') as Element
  text.innerHTML = '<p>La fin.</p><p>Une autre fin.</p><p>Puis</p>'
  const range = document.createRange()
  range.setStart(text.children[1]?.firstChild as Node, 10)
  range.setEnd(text.children[2]?.firstChild as Node, 4)
  expect(uniquePassage(runningText(text), range)).toBe('autre fin.\nPuis')
})

it('offers nothing for a selection that is empty or outside the text', () => {
  select('article > p')
  expect(bar()).toBeNull()
  getSelection()?.removeAllRanges()
  vi.advanceTimersByTime(300)
  expect(bar()).toBeNull()
})

it('shares a passage by a link to it', async () => {
  const share = vi.fn()
  vi.stubGlobal('navigator', { share })
  select('.prose p')
  press('Partager le passage')
  expect(share).toHaveBeenCalledWith({
    title: document.title,
    text: '«\u00a0Un texte assez long.\u00a0»',
    url: 'https://exemple.fr/articles/a/#:~:text=Un%20texte%20assez%20long.',
  })
})

it('copies it when the system cannot share, and confirms it', async () => {
  const writeText = vi.fn()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  select('.prose p')
  press('Partager le passage')
  await vi.waitFor(() => expect(bar()?.firstChild?.textContent).toBe('Passage copié, avec son adresse.'))
  expect(writeText.mock.calls[0]?.[0]).toMatch(/long\.\u00a0»\n.*\nhttps:\/\/exemple\.fr\/articles\/a\/#:~:text=/)
})

it('has no share button when nothing can share or copy, and ignores a refusal', async () => {
  vi.stubGlobal('navigator', {})
  select('.prose p')
  expect(buttons()).toEqual(['Surligner'])
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new DOMException('no')) } })
  select('.prose p')
  press('Partager le passage')
  await Promise.resolve()
  expect(bar()?.firstChild?.textContent).toMatch(/^«/)
})

it('shows a message when the browser refuses, and highlights nothing', () => {
  select('.prose p')
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  press('Surligner')
  expect([bar()?.firstChild?.textContent, readSavedArticles()]).toEqual([
    'Ce navigateur refuse de garder des articles.',
    [],
  ])
})

it('offers no passage beyond the limit of an article, and loses none', () => {
  const passages = Array.from({ length: 50 }, (_, rank) => `${rank}`)
  changeSavedArticles(() => [aKept('a', 1, { passages })])
  select('.prose p')
  expect(buttons()).not.toContain('Surligner')
  expect(readSavedArticles()[0]?.passages).toHaveLength(50)
})

it('does not change other articles, and cleans up when it leaves the page', () => {
  changeSavedArticles(() => [aKept('b')])
  select('.prose p')
  page.abort()
  expect(bar()).toBeNull()
  select('.prose p')
  expect([bar(), readSavedArticles()]).toEqual([null, [aKept('b')]])
})

const bar = () => document.querySelector('.memory-bar')
const buttons = () => [...document.querySelectorAll('.memory-bar button')].map(({ textContent }) => textContent)

function press(label: string) {
  const found = [...document.querySelectorAll<HTMLButtonElement>('.memory-bar button')]
  found.find(({ textContent }) => textContent === label)?.click()
}

/** Selects an element on a page with the passage bar. */
function select(selector: string) {
  const host = document.querySelector('save-article') as HTMLElement
  if (!page.signal.aborted) {
    page.abort()
    page = new AbortController()
    offerPassages(host, { signal: page.signal, words: french, tools })
  }
  getSelection()?.selectAllChildren(document.querySelector(selector) as Element)
  document.dispatchEvent(new Event('selectionchange'))
  vi.advanceTimersByTime(300)
}
