import { expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import type { Block } from '../../lib/article/block'
import type { Slug } from '../../lib/article/slug'
import { languageOf } from '../../lib/language/language'
import { searchArticleOf } from '../../lib/search/search-article'
import type { Card } from '../../lib/views/view-parts'

const PLACE = { file: 'a.md', line: 1, column: 1, length: 1 }
const BLOCKS: Block[] = [
  { type: 'prose', html: '<p>Le texte.</p>' },
  { type: 'figure', image: { src: 'a.jpg', alt: 'Un mot', caption: 'La légende', credit: 'Quelqu’un', place: PLACE } },
  { type: 'read-also', links: [{ type: 'slug', slug: 'b', place: PLACE }] },
  { type: 'pull-quote', text: 'Une phrase' },
]

const ARTICLE: Article = {
  slug: 'a' as Slug,
  file: 'a.md',
  title: 'Un titre',
  date: { day: '2025-01-02', iso: '2025-01-02' },
  authors: [],
  tags: [],
  kind: 'tribune',
  lang: 'fr',
  draft: false,
  aliases: [],
  blocks: BLOCKS,
  titleCandidates: [],
  references: [],
  words: 2,
}

const CARD: Card = {
  href: '/articles/a/',
  title: 'Un titre',
  deck: 'Un chapô',
  section: { id: 'monde', href: '/rubriques/monde/', name: 'Monde', short: 'Monde', hue: 20 },
  byline: ['Jeanne'],
  date: ARTICLE.date,
  minutes: 1,
  kind: 'tribune',
  series: { name: 'Un dossier', href: '/dossiers/un-dossier/', position: 2, count: 3 },
}

const FRENCH = languageOf({ language: 'fr' })

it('has only the words of the article', () => {
  expect(searchArticleOf(ARTICLE, CARD, { straps: 'Monde\nUn dossier', lead: 'Le texte.', body: '' }, FRENCH)).toEqual({
    slug: 'a',
    published: ARTICLE.date,
    card: {
      href: '/articles/a/',
      title: 'Un titre',
      deck: 'Un chapô',
      section: { name: 'Monde', href: '/rubriques/monde/', hue: 20 },
      day: '2025-01-02',
      minutes: 1,
      byline: ['Jeanne'],
    },
    genre: 'Tribune',
    series: 'Un dossier',
    labels: 'Jeanne\nMonde\nUn dossier',
    text: 'Le texte.\n\nLa légende',
    words: 2,
  })
})

it('does not depend on the rest of its series', () => {
  const texts = { straps: 'Monde\nUn dossier', lead: 'Le texte.', body: '' }
  const longer: Card = { ...CARD, series: { name: 'Un dossier', href: '/dossiers/un-dossier/', position: 2, count: 4 } }
  expect(searchArticleOf(ARTICLE, longer, texts, FRENCH)).toEqual(searchArticleOf(ARTICLE, CARD, texts, FRENCH))
})
