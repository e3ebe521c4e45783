import type { Article } from '../../article'
import type { Problem } from '../../problem'
import type { Site } from '../../site'
import type { Rule } from '../../store/rule'
import { type ArticleIndex, articleIndex } from '../article-index'
import { type CatalogueFacts, type Identity, lists, type ReadFacts } from '../facts/catalogue-facts'
import { problemRows } from '../facts/rows'
import type { CatalogueContext } from '../facts/rules'
import { findPlace } from '../source-lines'
import { deadEnds, orphans } from './alone'
import { oneWayLinks } from './checks'
import { oldLinks } from './dated'
import { type OutgoingLink, outgoingLinks } from './outgoing-links'
import { driftedTitles } from './titles'
import { nearDuplicates } from './twice'

/** One article among its links: what every check looks at. */
export interface LinkedArticle {
  article: Article
  identity: Identity
  links: readonly OutgoingLink[]
  site: Site
  index: ArticleIndex
  read: ReadFacts
  /** Where what concerns all of the article is said: at its title. */
  top: () => Problem['place']
  /** The article whose subject is nearest. */
  near: () => Identity | undefined
}

const CHECKS: readonly ((linked: LinkedArticle) => Problem[])[] = [
  orphans,
  deadEnds,
  oneWayLinks,
  oldLinks,
  driftedTitles,
  nearDuplicates,
]

/** By slug: what could be better in the links of an article. What cannot stay is already among the problems of its links. */
export function linkWarnings({ textOf }: CatalogueContext): Rule<CatalogueFacts, 'linkWarnings'> {
  return {
    keyList: lists.articles,
    derive(slug, read) {
      const [article, identity, site] = [read.fact('article', slug), read.fact('identity', slug), read.fact('site', '')]
      if (!article || !identity || !site || identity.draft) return {}
      const known = articleIndex(read, textOf)
      const linked: LinkedArticle = {
        article,
        identity,
        links: outgoingLinks(article, known),
        site,
        index: known,
        read,
        top: () => findPlace(known.textOf, article.file, 'title:'),
        near: () => known.bySlug(read.fact('nearArticles', slug)?.[0] ?? ''),
      }
      return {
        value: true,
        rows: problemRows(
          CHECKS.flatMap((check) => check(linked)),
          lists.linkWarnings,
        ),
      }
    },
  }
}
