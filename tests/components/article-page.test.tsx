// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ArticlePage } from '@/components/article-page'
import type { ArticleView } from '@/lib/views/article-view'
import { anArticle } from '../catalogue/article-builders'
import { articleOf, viewsOf } from '../views/edition'
import { FRAME, FRENCH } from './sketches'

afterEach(cleanup)

const SENTENCE = 'Un contrat de plus se signe, et personne ne sait encore ce qu’il change. '

/** The class of a text that starts with this HTML. */
function classOf(html: string, words = 700): string | undefined {
  const view: ArticleView = {
    ...articleOf(viewsOf([anArticle({ slug: 'a' })]), 'a'),
    words,
    blocks: [{ type: 'prose', html }],
  }
  const { container } = render(<ArticlePage language={FRENCH} view={view} frame={FRAME} />)
  return container.querySelector('.prose')?.className.replace('e-content ', '')
}

it.each([
  ['a long paragraph', `<p>${SENTENCE.repeat(3)}</p>`, 'prose long dropcap'],
  ['one that is long by its links alone', `<p>Un <a href="/articles/${'a'.repeat(200)}/">lien</a>.</p>`, 'prose long'],
  ['a short paragraph before others', `<p>Un mot.</p><p>${SENTENCE.repeat(3)}</p>`, 'prose long'],
  ['a guillemet', `<p>« ${SENTENCE.repeat(3)}</p>`, 'prose long'],
  ['a list', `<ul><li>${SENTENCE.repeat(3)}</li></ul>`, 'prose long'],
])('gives a drop cap or none to a long text that begins with %s', (_, html, expected) => {
  expect(classOf(html)).toBe(expected)
})

it('gives no drop cap to a short text', () => expect(classOf(`<p>${SENTENCE.repeat(3)}</p>`, 500)).toBe('prose'))

it('names the sponsor, the contributors and the agency of a text', () => {
  const view: ArticleView = {
    ...articleOf(
      viewsOf([
        anArticle({
          slug: 'a',
          sponsor: { name: 'Ville de Lille' },
          agency: 'AFP',
          contributors: [
            { name: 'Paul', part: 'photo' },
            { name: 'Zoé', part: 'avec' },
          ],
        }),
      ]),
      'a',
    ),
  }
  const { container } = render(<ArticlePage language={FRENCH} view={view} frame={FRAME} />)
  const told = [...container.querySelectorAll('.article-signature > p')].map((line) => line.textContent)
  expect(told[0]).toBe('Contenu sponsorisé par Ville de Lille')
  expect(told.join(' ')).toContain('avec AFP')
  expect(told.at(-1)).toBe('Avec Zoé. Photo\u00a0: Paul.')
})
