import { type Article, SPONSORED } from '../article/article'
import type { PublicationDate } from '../article/publication-date'
import type { Slug } from '../article/slug'
import type { SeriesPosition } from '../catalogue/facts/catalogue-facts'
import { type Address, articlePath, seriesPath } from '../paths'
import { type Site, textLanguage } from '../site'
import { sectionLink } from './frame'
import { articleOf, namesOf, type PageContext, siteOf } from './page-context'
import type { Card, Link } from './view-parts'

/** An article as other pages show it, without its picture, which depends on the place. */
export function cardView(slug: Slug, context: PageContext): Card {
  const article = articleOf(slug, context)
  const { section, authors } = namesOf(slug, context)
  const position = context.read.fact('seriesPosition', slug)
  return {
    href: articlePath(slug),
    title: article.title,
    ...foreignTitle(article, siteOf(context)),
    ...(article.description !== undefined && { deck: article.description }),
    ...(section && { section: sectionLink(section) }),
    byline: authors.map((author) => author.name),
    date: article.date,
    minutes: minutesOf(article.words),
    kind: article.sponsor ? SPONSORED : article.kind,
    ...(article.agency !== undefined && { agency: article.agency }),
    ...(position && { series: seriesOn(position) }),
    ...(article.corrections?.length && { corrected: true as const }),
  }
}

function seriesOn({ series, position, count }: SeriesPosition): NonNullable<Card['series']> {
  return { name: series.name, href: seriesPath(series.id), position, count }
}

/** The number of words that a French reader reads in a minute. */
const PACE = 230

/** The reading time, rounded up. */
function minutesOf(words: number): number {
  return Math.max(1, Math.ceil(words / PACE))
}

/** The foreign parts of the title, and the language of the article if it is not the paper's. */
function foreignTitle({ title, lang, foreign }: Article, { language }: Site): Pick<Card, 'lang' | 'foreign'> {
  if (lang !== textLanguage(language)) return { lang, foreign: [{ start: 0, end: title.length, lang }] }
  return foreign ? { foreign } : {}
}

/** A card reduced to its title. */
export function titleLink({ href, title, foreign }: Card): Link & { href: Address } {
  return { href, text: title, ...(foreign && { foreign }) }
}

/** A card reduced to its title and its date. */
export function datedLink(card: Card): Link & { date: PublicationDate } {
  return { ...titleLink(card), date: card.date }
}
