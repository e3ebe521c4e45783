import type { Article, Slug } from '../article'
import type { Entry } from '../catalogue/catalogue'
import { words } from '../french/words'
import { authorPath, FRONT, tagPath } from '../paths'
import { backlinkViews } from './backlinks'
import { descriptionOf } from './description'
import { footOf } from './foot'
import type { FootCards } from './foot-cards'
import { datedLink } from './links'
import { found, type Materials } from './materials'
import { oldOf, oldView } from './old'
import { type Announced, laidOut } from './part'
import { pictureOf } from './pictures'
import { isRecent } from './recent'
import { textPart } from './text'
import type { ArticleView, Card, Link } from './view'

export function articleView(entry: Entry, materials: Materials, footCards: FootCards): ArticleView {
  const { article } = entry
  const card = found(materials.cards, article.slug)
  const picture = pictureOf(article.image, 'hero', materials.desk)
  const series = seriesOf(card, article.slug, materials)
  const tied = footOf(entry, materials)
  const old = oldOf(entry, materials)
  const announced: Announced = {
    type: 'article',
    head: {
      title: card.title,
      description: descriptionOf(article),
      address: card.href,
    },
    breadcrumb: breadcrumbOf(card),
    title: card.title,
    ...(card.deck !== undefined && { deck: card.deck }),
    ...(card.section && { section: card.section }),
    authors: entry.authors.map(({ id, name }) => ({ href: authorPath(id), text: name })),
    published: article.date,
    ...(article.updated && { updated: article.updated }),
    minutes: card.minutes,
    words: article.words,
    kind: card.kind,
    lang: article.lang,
    ...(picture && { picture }),
    ...(article.image && picture && { crops: materials.desk.crops(article.image) }),
    ...(isCardless(article, materials) && { cardless: true }),
    tags: entry.tags.map(({ id, name }) => ({ href: tagPath(id), text: name })),
    ...(series && { series }),
    ...(old && { old: oldView(old, materials) }),
    ...(article.corrections?.length && { corrections: article.corrections }),
    ...backlinkViews(entry, [...tied.map(({ slug }) => slug), ...(old?.followUp ? [old.followUp] : [])], materials),
    citations: entry.citedBy.length,
  }
  return laidOut(announced, footCards.row(tied), textPart(entry, materials))
}

function isCardless({ date }: Article, { catalogue, today }: Materials): boolean {
  return catalogue.site.cards === 'recent' && today !== undefined && !isRecent(date.day, today)
}

function breadcrumbOf({ section }: Card): Link[] {
  const front = { href: FRONT, text: words.common.front }
  return section === undefined ? [front] : [front, { href: section.href, text: section.name }]
}

function seriesOf({ series }: Card, slug: Slug, { cards, stages }: Materials): ArticleView['series'] {
  const { previous, next } = stages.get(slug) ?? {}
  return (
    series && {
      ...series,
      ...(previous && { previous: datedLink(found(cards, previous)) }),
      ...(next && { next: datedLink(found(cards, next)) }),
    }
  )
}
