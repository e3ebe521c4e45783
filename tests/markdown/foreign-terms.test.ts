import { expect, it } from 'vitest'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'

const SITE = { ...DEFAULT_SITE, terms: { en: ['Who cares?', 'machine learning'] } }

function parse(header: string, body: string) {
  const text = `---\ntitle: Le machine learning ?\ndate: 2025-06-01\n${header}---\n\n${body}\n`
  return parseArticle({ path: 'content/articles/a.md', text }, SITE).value
}

it('declares the language of known terms, which keep their own typography', () => {
  const {
    title = '',
    foreign,
    blocks,
  } = parse('', 'Dans « Who cares? » : du *machine learning*, du `machine learning`.') ?? {}
  expect(blocks).toEqual([
    {
      type: 'prose',
      html: '<p>Dans «\u00a0<span lang="en">Who cares?</span>\u00a0»\u00a0: du <em><span lang="en">machine learning</span></em>, du <code>machine learning</code>.</p>',
    },
  ])
  expect(foreign?.map(({ start, end, lang }) => [title.slice(start, end), lang])).toEqual([['machine learning', 'en']])
})

it('marks nothing in a text in another language', () => {
  const english = parse('lang: en\n', 'Some machine learning.')
  expect(english?.blocks).toEqual([{ type: 'prose', html: '<p>Some machine learning.</p>' }])
  expect(english?.foreign).toBeUndefined()
})
