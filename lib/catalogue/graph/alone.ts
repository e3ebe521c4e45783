import type { Problem } from '../../problem'
import { type Ask, lists } from '../facts/facts'
import type { Linked } from './check'
import { noLinkFrom, noLinkTo } from './remarks'

/** An article that no other leads to. */
export function orphan({ article, read, top, near }: Linked): Problem[] {
  const isReached = read.count(lists.citing(article.slug)) + read.count(lists.relating(article.slug)) > 0
  return isReached || !isLinked(read) ? [] : [noLinkTo(top(), article, near())]
}

/** An article that leads to no other. */
export function deadEnd({ ties, read, top, near }: Linked): Problem[] {
  return ties.length > 0 || !isLinked(read) ? [] : [noLinkFrom(top(), near())]
}

/** In a paper that has no link yet, to say so of each article would drown all the rest. */
function isLinked(read: Ask): boolean {
  return read.list(lists.leading, { limit: 1 }).length > 0
}
