import { expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import { BOOKS } from '../../lib/build/families-by-step'
import { parseArticle } from '../../lib/markdown/article'
import { SITE } from '../books/series'
import { paperOf, type Text } from '../facts'

function text(slug: string, body: string, header = ''): Text<Article> {
  const source = {
    path: `content/articles/${slug}.md`,
    text: `---\ntitle: ${slug}\ndate: 2025-06-01\n${header}---\n\n${body}\n`,
  }
  return { source, understood: parseArticle(source, SITE) }
}

const ARTICLES = [
  text('a', 'Un.', 'series: un\n'),
  text('b', 'Deux.', 'series: un\n'),
  text('c', 'Trois.', 'series: deux\n'),
]

function paper(takeAway: typeof SITE.takeAway) {
  const { facts, put, settle } = paperOf({
    settings: { site: { ...SITE, ...(takeAway && { takeAway }) } },
    articles: ARTICLES,
    pages: [],
    now: '2025-12-31 12:00',
  })
  facts.refresh(BOOKS)
  return { facts, put, settle }
}

it('writes again only the files with a changed article', () => {
  const { facts, put, settle } = paper(['epub', 'html'])
  expect(facts.changed('book').map(({ key }) => key)).toEqual([
    '/emporter/articles/a.html',
    '/emporter/articles/b.html',
    '/emporter/articles/c.html',
    '/emporter/epub/deux.epub',
    '/emporter/epub/un.epub',
    '/emporter/series/deux.html',
    '/emporter/series/un.html',
  ])
  facts.acknowledge('book')
  put(text('b', 'Deux, corrigé.', 'series: un\n'))
  settle()
  facts.refresh(BOOKS)
  expect(facts.changed('book').map(({ key }) => key)).toEqual([
    '/emporter/articles/b.html',
    '/emporter/epub/un.epub',
    '/emporter/series/un.html',
  ])
})

it('derives no file if site.yml asks for none', () => {
  expect(paper([]).facts.keys('book')).toEqual([])
})

it('shows the size on the pages of the article and of its series', () => {
  const { facts } = paper(['epub', 'html'])
  const shown = (address: string) => {
    const view = facts.fact('view', address)
    return view && 'takeAway' in view ? view.takeAway?.map(({ is, about }) => `${is} ${about}`) : undefined
  }
  expect(shown('/articles/a/')).toBeUndefined()
  facts.put('bytes', '/emporter/epub/un.epub', 340_000)
  facts.put('bytes', '/emporter/articles/a.html', 57_000)
  expect(shown('/articles/a/')).toEqual(['articleFile HTML,\u00a057\u00a0Ko', 'seriesBook EPUB,\u00a0340\u00a0Ko'])
  expect(shown('/dossiers/un/')).toEqual(['seriesBook EPUB,\u00a0340\u00a0Ko'])
})
