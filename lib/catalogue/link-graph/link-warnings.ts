import type { Rule } from '../../store/rule'
import { fold } from '../../text/fold'
import { type ArticleIndex, articleIndex } from '../article-index'
import type { CatalogueContext } from '../facts/catalogue-context'
import type { CatalogueFacts, Identity, ReadFacts } from '../facts/catalogue-facts'
import { problemRows } from '../facts/list-rows'
import { lists } from '../facts/lists'
import { findPlace } from '../source-lines'
import { CHECKS, type LinkedArticle } from './editorial-checks'
import { outgoingLinks } from './outgoing-links'

/** The nearest article that is not a near duplicate. */
function nearestTo({ slug, title }: Identity, { bySlug }: ArticleIndex, read: ReadFacts): Identity | undefined {
  const near = (read.fact('nearArticles', slug) ?? []).map((other) => bySlug(other))
  return near.find((other) => other && fold(other.title) !== fold(title))
}

/**
 * By slug: how the links of an article could be better. Broken links are errors of the `links`
 * fact.
 */
export function linkWarnings({ textOf }: CatalogueContext): Rule<CatalogueFacts, 'linkWarnings'> {
  return {
    keyList: lists.articles,
    derive(slug, read) {
      const [article, identity, site] = [read.fact('article', slug), read.fact('identity', slug), read.fact('site', '')]
      if (!article || !identity || !site || identity.draft) return {}
      const index = articleIndex(read, textOf)
      const linked: LinkedArticle = {
        article,
        identity,
        links: outgoingLinks(article, index),
        site,
        index,
        read,
        top: () => findPlace(index.textOf, article.file, 'title:'),
        near: () => nearestTo(identity, index, read),
      }
      const warnings = CHECKS.flatMap((check) => check(linked))
      return { value: true, rows: problemRows(warnings, lists.linkWarnings) }
    },
  }
}
