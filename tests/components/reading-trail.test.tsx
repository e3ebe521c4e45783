// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { Recommendations } from '@/components/recommendations'
import { readTrail, writeTrail } from '@/lib/reading-list/trail'
import { DEFAULT_SITE } from '@/lib/site'
import { aKept } from '../reading-list/sketches'
import { CARD, FRENCH } from './sketches'

beforeAll(() => import('@/components/reading-trail/element'))

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
  sessionStorage.clear()
})

it('shows nothing on the first article, which starts a trail', () => {
  arrive('a', ['b', 'c', 'd', 'e'])
  expect([trail().hidden, cards()]).toEqual([true, 'b c d e'])
  expect(readTrail().map(({ slug }) => slug)).toEqual(['a'])
})

it('shows the trail to this article, and its address', () => {
  writeTrail([aKept('a'), aKept('b')])
  arrive('c', ['d', 'e', 'f', 'g'], 'b')
  expect(trail().hidden).toBe(false)
  expect([...trail().querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(
    ['a', 'b', 'c'].map((slug) => `Titre de ${slug}`),
  )
  expect([...trail().querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))).toEqual([
    '/articles/a/',
    '/articles/b/',
    '/fil/#a,b,c',
  ])
  expect(trail().querySelector('[aria-current=page]')?.textContent).toBe('Titre de c')
})

it.each([
  ['d e f g', 'd e f g', false],
  ['a e f g', 'e f g', false],
  ['a b f g', 'f g', true],
  ['a b g', 'g', true],
  ['a b', '', false],
])('of %s, keeps %s', (offered, left, areFew) => {
  writeTrail([aKept('a'), aKept('b')])
  arrive('c', offered.split(' '), 'b')
  expect(cards()).toBe(left)
  expect(document.querySelector('.wrap')?.classList.contains('recommendations-few')).toBe(areFew)
  expect(document.querySelectorAll('.card-row')).toHaveLength(areFew ? left.split(' ').length : 0)
  expect(trail().querySelector('p')?.hidden).toBe(left !== '')
})

it('takes no word of a title for markup', () => {
  writeTrail([aKept('a', 1, { title: '<img src=x onerror=alert(1)>' })])
  arrive('b', ['c'], 'a')
  expect(trail().querySelector('img')).toBeNull()
  expect(trail().querySelector('li')?.textContent).toBe('<img src=x onerror=alert(1)>')
})

it('leaves the page unchanged when storage is refused', () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  arrive('b', ['a', 'c', 'd'], 'a')
  expect([trail().hidden, cards()]).toEqual([true, 'a c d'])
})

it('updates the trail when the page is restored from the back/forward cache', () => {
  writeTrail([aKept('a')])
  arrive('b', ['c', 'd', 'e', 'f'], 'a')
  writeTrail([aKept('a'), aKept('b'), aKept('c')])
  dispatchEvent(new Event('pageshow'))
  expect(cards()).toBe('d e f')
})

it('waits until a prerendered page is opened', () => {
  writeTrail([aKept('a')])
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
  arrive('b', ['c'], 'a')
  expect(readTrail()).toHaveLength(1)
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true })
  document.dispatchEvent(new Event('prerenderingchange'))
  expect(readTrail()).toHaveLength(2)
})

it('forgets everything when it leaves the page', () => {
  writeTrail([aKept('a'), aKept('b')])
  arrive('c', ['a', 'd', 'e', 'f'], 'b')
  const [section, element] = [document.querySelector('section'), trail()]
  element.remove()
  expect(section?.querySelectorAll('.recommendations-cards > li')).toHaveLength(4)
  expect(element.hidden).toBe(true)
  writeTrail([])
  dispatchEvent(new Event('pageshow'))
  expect(readTrail()).toEqual([])
})

/** Opens the article `slug`, with its recommendations, from a link in the article `from`. */
function arrive(slug: string, recommended: string[], from?: string) {
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(from ? `${location.origin}/articles/${from}/` : '')
  const facts = document.createElement('save-article')
  Object.assign(facts.dataset, { slug, title: aKept(slug).title })
  document.body.append(facts)
  const articles = recommended.map((other) => ({
    ...CARD,
    href: `/articles/${other}/` as const,
    reason: 'subject' as const,
  }))
  const foot = document.createElement('div')
  foot.innerHTML = renderToStaticMarkup(<Recommendations language={FRENCH} articles={articles} site={DEFAULT_SITE} />)
  document.body.append(foot)
}

const trail = () => document.querySelector('reading-trail') as HTMLElement

/** The recommendations shown, in one line. */
function cards(): string {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.recommendations-cards h3 a')]
  return links.map((link) => link.pathname.split('/')[2]).join(' ')
}
