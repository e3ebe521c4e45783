import type { Rule } from '../../store/rule'
import { articleIndex } from '../article-index'
import type { CatalogueContext } from '../facts/catalogue-context'
import type { CatalogueFacts } from '../facts/catalogue-facts'
import { lists } from '../facts/lists'
import { problemRows } from '../facts/rows'
import { findPlace } from '../source-lines'
import { CHECKS, type LinkedArticle } from './checks'
import { outgoingLinks } from './outgoing-links'

/** By slug: how the links of an article could be better. Broken links are errors of the `links` fact. */
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
        near: () => index.bySlug(read.fact('nearArticles', slug)?.[0] ?? ''),
      }
      const warnings = CHECKS.flatMap((check) => check(linked))
      return { value: true, rows: problemRows(warnings, lists.linkWarnings) }
    },
  }
}
