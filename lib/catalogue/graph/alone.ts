import type { Article, Slug } from '../../article'
import type { Problem } from '../../problem'
import type { Graph } from './graph'
import { deadEnd, orphan } from './remarks'

/** Articles that no other leads to. */
export function orphans(graph: Graph): Problem[] {
  const reached = new Set(graph.ties.map(({ to }) => to.slug))
  return others(graph, reached).map((article) => orphan(graph.top(article), article, graph.near(article)))
}

/** Articles that lead to no other. */
export function deadEnds(graph: Graph): Problem[] {
  const leading = new Set(graph.ties.map(({ from }) => from.slug))
  return others(graph, leading).map((article) => deadEnd(graph.top(article), graph.near(article)))
}

/** In a paper that has no link yet, to say so of each article would drown all the rest. */
function others({ entries, ties }: Graph, tied: ReadonlySet<Slug>): Article[] {
  return ties.length === 0 ? [] : entries.flatMap(({ article }) => (tied.has(article.slug) ? [] : [article]))
}
