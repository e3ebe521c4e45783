import type { Article } from '../article/article'
import type { Slug } from '../article/slug'
import { authorPath, FRONT, tagPath } from '../paths'
import { ageNotice } from './age-notice'
import type { ArticleText, ArticleView, WithdrawnView } from './article-view'
import { blockViews, contentsOf } from './block-views'
import { datedLink } from './card'
import { asSponsored, creditsOf, sponsoredBlock, sponsoredLegend } from './credits'
import { descriptionOf } from './description'
import { numberLinks } from './link-numbers'
import { withPassages } from './link-passages'
import {
  articleOf,
  cardOf,
  citedBy,
  languageFor,
  linksOf,
  linkTargets,
  namesOf,
  type PageContext,
  siteOf,
} from './page-context'
import { readAlsoLink } from './read-also'
import { recommendationsFor } from './recommendations'
import { resolveLinks } from './resolve-links'
import { sequelsOf } from './sequels'
import { illustrated, pictureOf } from './shown-pictures'
import { takeAwayOfArticle } from './take-away'
import { versionsOf } from './versions'
import type { Recommendation } from './view-facts'
import type { Card, Link, RecommendedCard } from './view-parts'
import { withdrawnView } from './withdrawn'

export function articleView(slug: Slug, context: PageContext): ArticleView | WithdrawnView {
  const article = articleOf(slug, context)
  return article.withdrawn === undefined
    ? wholeView(article, slug, context)
    : withdrawnView(article, article.withdrawn, languageFor(context))
}

/** The part of an article that is also read outside its page; undefined once it is withdrawn. */
export function articleText(slug: Slug, context: PageContext): ArticleText | undefined {
  const article = articleOf(slug, context)
  if (article.withdrawn !== undefined) return undefined
  const { contents: _, addresses: __, ...text } = textOf(article, context)
  return { ...headOf(article, slug, context), ...text }
}

function wholeView(article: Article, slug: Slug, context: PageContext): ArticleView {
  const card = cardOf(slug, context)
  const head = headOf(article, slug, context)
  const series = seriesOf(card, slug, context)
  const recommended = recommendationsFor(slug, context)
  const old = ageNotice(slug, context)
  const versions = versionsOf(slug, context)
  const takeAway = takeAwayOfArticle(head.head.address, series?.href, context)
  return {
    type: 'article',
    ...head,
    breadcrumb: breadcrumbOf(card, context),
    minutes: card.minutes,
    words: article.words,
    ...(article.image && head.picture && { crops: context.pictures.crops(article.image) }),
    ...(isCardless(article, context) && { cardless: true as const }),
    tags: namesOf(slug, context).tags.map(({ id, name }) => ({ href: tagPath(id), text: name })),
    ...(series && { series }),
    ...(old && { old }),
    ...(versions && { versions }),
    citedBy: citedBy(slug, context)
      .toReversed()
      .map((citing) => readAlsoLink({ type: 'article', slug: citing }, context)),
    ...textOf(article, context),
    ...(takeAway.length > 0 && { takeAway }),
    readAlso: recommendedCards(recommended, context),
  }
}

function headOf(article: Article, slug: Slug, context: PageContext): Omit<ArticleText, 'blocks' | 'sources'> {
  const card = cardOf(slug, context)
  const shown = pictureOf(article.image, 'hero', context)
  const picture = shown && article.sponsor ? sponsoredLegend(shown) : shown
  return {
    head: {
      title: card.title,
      description: descriptionOf(article, (html) => resolveLinks(html, linkTargets(context))),
      address: card.href,
    },
    title: card.title,
    ...(card.foreign && { foreign: card.foreign }),
    ...(card.deck !== undefined && { deck: card.deck }),
    ...(card.section && { section: card.section }),
    authors: namesOf(slug, context).authors.map(({ id, name }) => ({ href: authorPath(id), text: name })),
    ...creditsOf(article, context),
    published: article.date,
    ...(article.updated && { updated: article.updated }),
    kind: card.kind,
    lang: article.lang,
    ...(picture && { picture }),
    ...(article.corrections?.length && { corrections: article.corrections }),
  }
}

/** Whether an article is too old for a share card, in a paper with `cards: recent`. */
function isCardless({ date }: Article, context: PageContext): boolean {
  const yearLater = `${Number(date.day.slice(0, 4)) + 1}${date.day.slice(4)} 00:00`
  return siteOf(context).cards === 'recent' && context.read.hasPassed(yearLater)
}

function breadcrumbOf({ section }: Card, context: PageContext): Link[] {
  const front = { href: FRONT, text: languageFor(context).words.common.front }
  return section === undefined ? [front] : [front, { href: section.href, text: section.name }]
}

function seriesOf({ series }: Card, slug: Slug, context: PageContext): ArticleView['series'] {
  const { previous, next } = context.read.fact('seriesPosition', slug) ?? {}
  return (
    series && {
      ...series,
      ...(previous && { previous: datedLink(cardOf(previous, context)) }),
      ...(next && { next: datedLink(cardOf(next, context)) }),
    }
  )
}

/** The blocks and the sources of an article, and the numbered addresses of their links. */
function textOf(
  article: Article,
  context: PageContext,
): Pick<ArticleView, 'contents' | 'blocks' | 'sources' | 'addresses'> {
  const written = article.sources?.map((source) => resolveLinks(source, linkTargets(context, article.lang)))
  const links = { ...linksOf(article.slug, context), lang: article.lang, sequels: sequelsOf(article.slug, context) }
  const views = withPassages(blockViews(article.blocks, links, context), article.slug, context)
  const paid = article.sponsor !== undefined
  const { blocks, sources, addresses } = numberLinks(
    paid ? views.map(sponsoredBlock) : views,
    paid ? written?.map(asSponsored) : written,
  )
  return {
    contents: contentsOf(article.blocks),
    blocks,
    ...(sources.length > 0 && { sources }),
    ...(addresses.length > 0 && { addresses }),
  }
}

/** All cards are illustrated, so that the reasons stay on one line. */
function recommendedCards(recommended: readonly Recommendation[], context: PageContext): RecommendedCard[] {
  return recommended.map(({ slug, ...why }) => ({ ...illustrated(slug, 'card', context), ...why }))
}
