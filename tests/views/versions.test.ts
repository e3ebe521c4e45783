import { expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import { CATALOGUE, VIEWS } from '../../lib/build/families-by-step'
import type { TextEvent, VersionText } from '../../lib/catalogue/facts/catalogue-facts'
import { memberRow } from '../../lib/catalogue/facts/list-rows'
import { lists } from '../../lib/catalogue/facts/lists'
import { isListed } from '../../lib/feeds/sitemap-entry'
import { DEFAULT_SITE } from '../../lib/site'
import type { ArticleView, VersionsView } from '../../lib/views/article-view'
import { anArticle } from '../catalogue/article-builders'
import { paperOf } from '../facts'
import { anyPicture, NOON } from './edition'

const DAY = 86_400

/** One version a day. */
function viewsOf(versions: VersionText[], more: Partial<Article> = {}) {
  const article = { ...anArticle({ slug: 'a', section: 'Culture' }), ...more }
  const { facts } = paperOf({
    settings: { site: { ...DEFAULT_SITE, versions: true } },
    articles: [{ source: { path: article.file, text: '' }, understood: { value: article, problems: [] } }],
    pages: [],
    now: NOON,
    pictures: anyPicture(),
  })
  const events = versions.map((text, index): TextEvent => {
    const day = `2025-${String(5 + Math.floor(index / 20)).padStart(2, '0')}-${String((index % 20) + 1).padStart(2, '0')}`
    return { state: 'public', at: index * DAY, from: index * DAY, date: { day, iso: day }, text }
  })
  facts.put('history', 'a', events, [memberRow(lists.histories, 'a')])
  facts.refresh(CATALOGUE)
  facts.refresh(VIEWS)
  const page = facts.fact('view', '/articles/a/versions/') as VersionsView | undefined
  return { page, article: facts.fact('view', '/articles/a/') as ArticleView }
}

const text = (...paragraphs: string[]): VersionText => ({ title: 'Titre de a', paragraphs })

it('shows each change, the newest first, with the number of added and removed words', () => {
  const { page, article } = viewsOf([
    text('Le pont ferme.'),
    text('Le vieux pont ferme.'),
    { ...text('Le vieux pont ferme.'), title: 'Un autre titre', deck: 'Un chapô.' },
  ])
  expect(article.versions).toEqual({ href: '/articles/a/versions/', date: { day: '2025-05-03', iso: '2025-05-03' } })
  expect(page).toMatchObject({
    times: 2,
    first: { day: '2025-05-01' },
    breadcrumb: [{ href: '/' }, { href: '/rubriques/culture/' }, { href: '/articles/a/' }],
    changes: [
      { date: { day: '2025-05-03' }, lines: [{ part: 'title' }, { part: 'deck' }, { unchanged: 1 }] },
      {
        date: { day: '2025-05-02' },
        added: 1,
        removed: 0,
        lines: [{ pieces: [{ text: 'Le ' }, { kind: 'added', text: 'vieux ' }, { text: 'pont ferme.' }] }],
      },
    ],
  })
  expect(page && isListed(page)).toBe(false)
})

it('groups the oldest changes of a « direct », and loses no word', () => {
  const { page } = viewsOf(
    Array.from({ length: 40 }, (_, at) => text(...Array.from({ length: at + 1 }, (_x, n) => `n${n}`))),
  )
  expect([page?.times, page?.changes.length]).toEqual([39, 30])
  expect(page?.changes.at(-1)).toMatchObject({ skipped: 9, added: 10, removed: 0 })
  expect(page?.changes.reduce((sum, { added }) => sum + added, 0)).toBe(39)
})

it.each<[string, VersionText[], Partial<Article>]>([
  ['never changed', [text('Un.')], {}],
  ['wants none', [text('Un.'), text('Deux.')], { versions: false }],
  ['is a draft', [text('Un.'), text('Deux.')], { draft: true }],
])('does not exist for an article that %s', (_, versions, more) => {
  const { page, article } = viewsOf(versions, more)
  expect([page, article?.versions]).toEqual([undefined, undefined])
})
