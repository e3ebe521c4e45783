import type { Slug } from '../article/slug'
import { lastChange, noticeFrom } from '../catalogue/age-notice-day'
import { isAfter } from '../catalogue/publication-order'
import type { ArticleView } from './article-view'
import { articleOf, citedBy, identityOf, linksOf, type PageContext, siteOf } from './page-context'
import { readAlsoLink } from './read-also'

/**
 * The age of an old article, and the newer article that follows it up. Undefined until the notice
 * is due.
 */
export function ageNotice(slug: Slug, context: PageContext): ArticleView['old'] {
  const article = articleOf(slug, context)
  const from = noticeFrom(article, siteOf(context))
  if (from === undefined || !context.read.hasPassed(`${from} 00:00`)) return undefined
  const followUp = followUpOf(slug, context)
  return {
    of: lastChange(article).slice(0, 7),
    ...(article.updated && { updated: true as const }),
    ...(followUp && { followUp: readAlsoLink({ type: 'article', slug: followUp }, context) }),
  }
}

/** The newest article among those that this one calls its « suite » and those that cite it. */
function followUpOf(slug: Slug, context: PageContext): Slug | undefined {
  const { readAlso, related = [] } = linksOf(slug, context)
  const targets = [...readAlso.flat(), ...related]
  const named = targets.flatMap((target) => (target.type === 'article' && target.role === 'suite' ? [target.slug] : []))
  const dateOf = (other: Slug) => identityOf(other, context).date
  return [...named, ...citedBy(slug, context)]
    .filter((other) => isAfter(dateOf(other), dateOf(slug)))
    .reduce<Slug | undefined>((newest, other) => {
      return newest === undefined || isAfter(dateOf(other), dateOf(newest)) ? other : newest
    }, undefined)
}
