// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ArticlePage } from '@/components/article-page'
import { Card } from '@/components/card'
import { TitleText } from '@/components/title-text'
import type { BlockView } from '@/lib/blocks/view'
import { anArticle } from '../catalogue/article-builders'
import { articleOf, viewsOf } from '../views/edition'
import { CARD, FRAME, FRENCH, LINK } from './sketches'

afterEach(cleanup)

const BLOCKS: BlockView[] = [
  { type: 'key-points', html: '<ul><li>A point</li></ul>' },
  { type: 'prose', html: '<p>A text.</p>', sequels: [{ href: '/articles/c/', title: 'Titre', date: LINK.date }] },
  { type: 'box', name: 'note', html: '<p>A note.</p>' },
  { type: 'read-also', links: [LINK] },
  { type: 'table', html: '<table><tbody><tr><td>A cell</td></tr></tbody></table>' },
  { type: 'formula', html: '<math><mi>x</mi></math>' },
  { type: 'gallery', html: '<p>Two.</p>', pictures: [] },
  { type: 'embed', href: 'https://a.example/', site: 'Mastodon', title: 'A message' },
  { type: 'prose', html: '<p><a href="#note-1" id="appel-1" role="doc-noteref">1</a></p>' },
  {
    type: 'notes',
    html: '<ol><li id="note-1">A note.\u00a0<a href="#appel-1" role="doc-backlink" aria-label="Retour">↩</a></li></ol>',
  },
]

/** The language that an element is read in. */
const spoken = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? 'page'

function page(lang: string) {
  const article = anArticle({ slug: 'a', lang, sources: ['A source'] })
  const view = { ...articleOf(viewsOf([article]), 'a'), deck: 'A deck', blocks: BLOCKS }
  return render(<ArticlePage language={FRENCH} view={view} frame={FRAME} />).container
}

it('declares the language of each part of a foreign article', () => {
  const shown = page('en')
  const inEnglish = [
    'h1',
    '.article-standfirst',
    '.key-points li',
    '.text > p',
    '.box > div',
    '.notes li',
    '.colophon li',
    'td',
    '.gallery p',
    '.embed-title',
  ]
  const inFrench = ['.key-points h2', '.sequels', '.box-label', '.readalso', '.notes h2', '.embed .meta']
  const labelled = ['.scroller', '.formula', '.gallery', '.note-call', '.notes li > a']
  for (const selector of inEnglish) expect(spoken(shown.querySelector(selector)), selector).toBe('en')
  for (const selector of labelled) expect(shown.querySelector(selector)?.ariaLabel, selector).toBeTruthy()
  for (const selector of [...inFrench, ...labelled]) expect(spoken(shown.querySelector(selector)), selector).toBe('fr')
  for (const selector of ['.breadcrumb', '.article-signature', '.colophon h2']) {
    expect(spoken(shown.querySelector(selector)), selector).toBe('page')
  }
})

it('declares nothing in an article of the language of the paper', () => {
  expect(page('fr').querySelectorAll('[lang]')).toHaveLength(0)
})

it('declares the language of a title wherever it is shown', () => {
  const { container } = render(
    <>
      <Card language={FRENCH} card={{ ...CARD, lang: 'en', foreign: [{ start: 0, end: 8, lang: 'en' }] }} />
      <TitleText text="Le machine learning, un rendez-vous" foreign={[{ start: 3, end: 19, lang: 'en' }]} />
    </>,
  )
  const parts = [...container.querySelectorAll('[lang]')].map(
    (part) => `${part.getAttribute('lang')} ${part.textContent}`,
  )
  expect(parts).toEqual(['en Un titre', 'en Un chapô.', 'en machine learning'])
  expect(container.textContent).toContain('Le machine learning, un rendez-vous')
})

it('keeps the language in the views of other pages', () => {
  const views = viewsOf([anArticle({ slug: 'a', lang: 'en' }), anArticle({ slug: 'b' })])
  const front = JSON.stringify(views.get('/'))
  expect(front.match(/"lang":"en"/g)?.length).toBeGreaterThan(0)
  expect(articleOf(views, 'b').readAlso[0]).toMatchObject({ lang: 'en', foreign: [{ start: 0, lang: 'en' }] })
})
