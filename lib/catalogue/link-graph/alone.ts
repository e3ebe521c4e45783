import type { Problem } from '../../problem'
import { lists, type ReadFacts } from '../facts/catalogue-facts'
import type { LinkedArticle } from './link-warnings'
import { noLinkFrom, noLinkTo } from './warning-texts'

/** An article that no other leads to. */
export function orphans({ article, read, top, near }: LinkedArticle): Problem[] {
  const isReached = read.count(lists.citing(article.slug)) + read.count(lists.relating(article.slug)) > 0
  return isReached || !isLinked(read) ? [] : [noLinkTo(top(), article, near())]
}

/** An article that leads to no other. */
export function deadEnds({ links, read, top, near }: LinkedArticle): Problem[] {
  return links.length > 0 || !isLinked(read) ? [] : [noLinkFrom(top(), near())]
}

/** In a paper that has no link yet, to say so of each article would drown all the rest. */
function isLinked(read: ReadFacts): boolean {
  return read.list(lists.linking, { limit: 1 }).length > 0
}
