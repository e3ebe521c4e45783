// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { french } from '@/lib/phrasing/reading-words'
import { paragraphsOf } from '@/lib/reading-list/article-paragraphs'
import { forgetUnkept, parseReadings, type Reading, readReadings, writeReadings } from '@/lib/reading-list/readings'
import { rememberReading } from '@/lib/reading-list/remember-reading'
import { changeSavedArticles, readSavedArticles } from '@/lib/reading-list/storage'
import { aKept } from './sketches'

const NOW = new Date('2026-02-03T12:00:00').getTime()
let page = new AbortController()

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  page = new AbortController()
  Element.prototype.scrollIntoView = vi.fn()
})

afterEach(() => {
  page.abort()
  document.body.replaceChildren()
  delete document.documentElement.dataset.memory
  vi.restoreAllMocks()
  vi.useRealTimers()
  localStorage.clear()
})

describe('the stored reading', () => {
  it('is empty for an article that is only read', () => {
    open('<p>a</p>').scroll(500)
    expect(readReadings()).toEqual([])
  })

  it('is the furthest point and the place of a saved article, without its text', () => {
    changeSavedArticles(() => [aKept('a')])
    const { scroll } = open('<p>Un secret</p><p>b</p>')
    scroll(640)
    scroll(100)
    expect(readSavedArticles()).toMatchObject([{ progress: 64 }])
    expect(readReadings()).toMatchObject([{ slug: 'a', at: NOW + 1000, progress: 64 }])
    expect(JSON.stringify(localStorage)).not.toContain('secret')
  })

  it('includes every article if the reader chose so', () => {
    document.documentElement.dataset.memory = 'on'
    open('<p>a</p>').scroll(640)
    expect(readReadings()).toMatchObject([{ slug: 'a', progress: 64 }])
    changeSavedArticles(() => [aKept('b')])
    forgetUnkept()
    expect(readReadings()).toHaveLength(1)
    delete document.documentElement.dataset.memory
    forgetUnkept()
    expect(localStorage.getItem('/lectures:1')).toBeNull()
  })

  it('is updated twice a second at most, and not after the page is left', () => {
    changeSavedArticles(() => [aKept('a')])
    const { text } = open('<p>a</p>')
    const look = vi.spyOn(text, 'getBoundingClientRect')
    for (let event = 0; event < 100; event += 1) dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(500)
    expect(look).toHaveBeenCalledTimes(1)
    dispatchEvent(new Event('scroll'))
    page.abort()
    vi.advanceTimersByTime(1000)
    expect(look).toHaveBeenCalledTimes(1)
  })

  it.each(['SecurityError', 'QuotaExceededError'])(
    'is empty, without a message, when the browser refuses (%s)',
    (name) => {
      changeSavedArticles(() => [aKept('a')])
      const { scroll } = open('<p>a</p>')
      for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
        vi.spyOn(Storage.prototype, method).mockImplementation(() => {
          throw new DOMException('refused', name)
        })
      }
      expect(() => scroll(640)).not.toThrow()
      expect(readReadings()).toEqual([])
    },
  )

  it.each([
    '',
    '{',
    '{}',
    '[null, 7, {"slug":"../a"}]',
    '[{"slug":"a","at":"x","progress":1,"place":"","prints":[]}]',
    '[{"slug":"a","at":8640000000000001,"progress":1,"place":"","prints":["a"]}]',
  ])('is empty when storage contains %j', (stored) => {
    localStorage.setItem('/lectures:1', stored)
    expect(readReadings()).toEqual([])
    expect(() => open('<p>a</p>')).not.toThrow()
  })

  it('has the latest two hundred articles at most', () => {
    const many = Array.from({ length: 205 }, (_, rank) => ({ ...reading([]), slug: `a-${rank}` }))
    expect(
      parseReadings(JSON.stringify(many))
        .map(({ slug }) => slug)
        .slice(0, 1),
    ).toEqual(['a-5'])
  })
})

describe('on return', () => {
  it('marks what has changed, corrections first, with links from one to the next', () => {
    document.documentElement.dataset.memory = 'on'
    writeReadings([reading(printsOf('<p>a</p><p>b</p><p>c</p>'))])
    open('<p>a</p><p>B</p><p>c</p><p>d</p>', '<li>Une correction</li>')
    expect(bar()?.firstChild?.textContent).toBe(
      'Depuis votre lecture du 2\u00a0février 2026\u00a0: une correction, un passage modifié, un nouveau passage.',
    )
    expect(marks()).toEqual(['Correction\u00a0: Une correction', 'Modifié\u00a0: B', 'Nouveau\u00a0: d'].sort())
    const order = [1, 2, 3, 4].map(() => {
      press('Changement suivant')
      return document.activeElement?.textContent?.slice(-1)
    })
    expect(order).toEqual(['n', 'B', 'd', 'n'])
    page.abort()
    expect([bar(), marks()]).toEqual([null, []])
    expect(document.querySelector('.prose')?.textContent).toBe('aBcd')
  })

  it('does not compare a text with too many paragraphs, but keeps the place', () => {
    changeSavedArticles(() => [aKept('a')])
    const { scroll } = open('<p>a</p>'.repeat(1001))
    scroll(640)
    expect(readReadings()).toMatchObject([{ slug: 'a', progress: 64, prints: [] }])
    open('<p>b</p>')
    expect(bar()).toBeNull()
  })

  it('marks a title and a deck that have changed, after the corrections', () => {
    changeSavedArticles(() => [aKept('a')])
    const { scroll } = open('<p>a</p>')
    scroll(640)
    page.abort()
    page = new AbortController()
    sketch('<p>a</p>', '<li>Une correction</li>')
    document.querySelector('h1')?.replaceChildren('Un autre titre')
    document.querySelector('.article-standfirst')?.replaceChildren('Un autre chapô')
    remember()
    expect(bar()?.firstChild?.textContent).toMatch(/: une correction, 2\u00a0passages modifiés\.$/)
    press('Changement suivant')
    press('Changement suivant')
    expect(document.activeElement?.textContent).toBe('Modifié\u00a0: Un autre titre')
  })

  it('marks no title if the stored reading has none', () => {
    writeReadings([reading(printsOf('<p>a</p>'))])
    open('<p>a</p>')
    expect(bar()).toBeNull()
  })

  it('shows nothing for an unchanged text, or for one not read before', () => {
    open('<p>a</p>')
    expect(bar()).toBeNull()
    writeReadings([reading(printsOf('<p>a</p>'))])
    open('<p>a</p>')
    expect(bar()).toBeNull()
  })

  it('ignores what is not the text: links to other articles, later marks', () => {
    writeReadings([reading(printsOf('<p>a</p>'))])
    open('<p>a</p><div class="readalso"><p>Lire aussi</p></div><ul class="sequels"><li>Repris</li></ul>')
    expect(bar()).toBeNull()
  })

  it('offers the place where the reader was, with the reading time left', () => {
    const prints = printsOf('<p>a</p><p>b</p>')
    writeReadings([{ ...reading(prints), progress: 70, place: prints[1] ?? '' }])
    const { text } = sketch('<p>a</p><p>b</p>')
    vi.spyOn(text, 'getBoundingClientRect').mockReturnValue({ top: 0, height: 10_000 } as DOMRect)
    const place = text.lastElementChild as HTMLElement
    vi.spyOn(place, 'getBoundingClientRect').mockReturnValue({ top: 6000 } as DOMRect)
    remember()
    expect(bar()?.firstChild?.textContent).toBe('Vous en étiez à 60\u00a0%, il reste 4\u00a0min.')
    press('Reprendre')
    expect([document.activeElement, bar()]).toEqual([place, null])
  })

  it('keeps the offered place while the reader is at the top', () => {
    changeSavedArticles(() => [aKept('a')])
    const prints = printsOf('<p>a</p><p>b</p>')
    writeReadings([{ ...reading(prints), place: prints[1] ?? '' }])
    const { text } = sketch('<p>a</p><p>b</p>')
    vi.spyOn(text.lastElementChild as Element, 'getBoundingClientRect').mockReturnValue({ top: 6000 } as DOMRect)
    remember()
    dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(500)
    expect(readReadings()[0]?.place).toBe(prints[1])
    press('Fermer')
    dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(500)
    expect(readReadings()[0]?.place).toBe(prints[0])
  })

  it('offers no place to a reader who follows a link to a heading', () => {
    history.replaceState(null, '', '#partie')
    const prints = printsOf('<p>a</p>')
    writeReadings([{ ...reading(prints), place: prints[0] ?? '' }])
    open('<p>a</p>')
    history.replaceState(null, '', location.pathname)
    expect(bar()).toBeNull()
  })
})

const bar = () => document.querySelector('.memory-bar')
const marks = () => [...document.querySelectorAll('[data-change]')].map(({ textContent }) => textContent).sort()

function press(label: string) {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.memory-bar button')]
  buttons.find(({ textContent }) => textContent === label)?.click()
}

function reading(prints: string[]): Reading {
  return { slug: 'a', at: new Date('2026-02-02T12:00:00').getTime(), progress: 64, place: '', prints }
}

function printsOf(html: string): string[] {
  const article = document.createElement('article')
  article.innerHTML = `<div class="prose">${html}</div>`
  return paragraphsOf(article).map(({ print }) => print)
}

function sketch(html: string, corrections = '') {
  document.body.innerHTML = `<article><h1>Titre</h1><p class="article-standfirst">Chapô</p><save-article data-slug="a" data-minutes="10"></save-article><div class="prose">${html}</div><section aria-labelledby="corrections"><ul>${corrections}</ul></section></article>`
  return { text: document.querySelector('.prose') as HTMLElement }
}

function remember() {
  rememberReading(document.querySelector('save-article') as HTMLElement, {
    signal: page.signal,
    now: () => Date.now(),
    words: french,
  })
}

/** An article of 1,000 px with its memory; `scroll` makes its first `read` px visible or passed. */
function open(html: string, corrections = '') {
  const { text } = sketch(html, corrections)
  remember()
  const scroll = (read: number) => {
    vi.spyOn(text, 'getBoundingClientRect').mockReturnValue({ top: innerHeight - read, height: 1000 } as DOMRect)
    dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(500)
  }
  return { text, scroll }
}
