import type { Article, PublicationDate, Slug } from '../article'
import { imagesOf } from '../blocks/kinds'
import type { FieldTexts } from '../text/fields'
import type { Card } from '../views/view'
import type { ResultCard } from './index-format'

/** What is searched of an article, and how a result shows it: what it says itself, nothing of its neighbours. */
export interface SearchArticle {
  slug: Slug
  published: PublicationDate
  card: ResultCard
  kind: string
  series?: string
  /** Its text as plain text, the captions of its pictures included. */
  text: string
  /** How long it is. */
  words: number
}

/** `texts` leave out « Lire aussi » lines, which are other articles’ titles, and pull quotes, which are taken from the text. */
export function searchArticleOf(article: Article, card: Card, texts: Pick<FieldTexts, 'lead' | 'body'>): SearchArticle {
  const { slug, date, words } = article
  const captions = article.blocks.flatMap((block) => imagesOf(block)).flatMap(({ caption }) => caption ?? [])
  return {
    slug,
    published: date,
    card: resultCardOf(card),
    kind: card.kind,
    ...(card.series && { series: card.series.name }),
    text: [texts.lead, texts.body, ...captions].join('\n'),
    words,
  }
}

function resultCardOf({ href, title, deck, section, date, minutes, byline }: Card): ResultCard {
  return {
    href,
    title,
    ...(deck !== undefined && { deck }),
    ...(section && { section: { name: section.name, href: section.href, hue: section.hue } }),
    day: date.day,
    minutes,
    byline,
  }
}
