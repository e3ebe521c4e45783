import type { Slug } from '../article'
import { lastChange, noticeFrom } from '../catalogue/age'
import { isAfter } from '../catalogue/publication-order'
import { articleOf, citedBy, identityOf, linksOf, type PageContext, siteOf } from './page-context'
import { readAlsoLink } from './read-also'
import type { ArticleView } from './view'

/** From when an old article is, once its time has come, and what took its story further. */
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

/** Of those that its author calls its « suite » and of those that cite it, the newest. */
export function followUpOf(slug: Slug, context: PageContext): Slug | undefined {
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
