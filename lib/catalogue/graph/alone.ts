import type { Problem } from '../../problem'
import type { Graph } from './graph'
import { deadEnd, orphan } from './remarks'

/** Articles that no other leads to. The only article of a paper is not alone. */
export function orphans({ entries, ties, top, near }: Graph): Problem[] {
  const reached = new Set(ties.map(({ to }) => to.slug))
  const alone = entries.length < 2 ? [] : entries.filter(({ article }) => !reached.has(article.slug))
  return alone.map(({ article }) => orphan(top(article), article, near(article)))
}

/** Articles that lead to no other. */
export function deadEnds({ entries, ties, top, near }: Graph): Problem[] {
  const leading = new Set(ties.map(({ from }) => from.slug))
  const alone = entries.length < 2 ? [] : entries.filter(({ article }) => !leading.has(article.slug))
  return alone.map(({ article }) => deadEnd(top(article), near(article)))
}
