import type { Slug } from '../../article'
import type { Rule } from '../../store/rule'
import type { PoolEntry } from '../near/near-index'
import { nearest } from '../near/nearest'
import { type CatalogueFacts, lists } from './facts'

/** By slug: the articles that one leads to and those that lead to it, each once. */
export const ties: Rule<CatalogueFacts, 'ties'> = {
  derive(slug, read) {
    const { cites = [], related = [] } = read.fact('links', slug) ?? {}
    const [citing, relating] = [lists.citing(slug), lists.relating(slug)].map((list) => read.list(list))
    const others = [...(citing ?? []), ...(relating ?? [])].map(({ member }) => member as Slug)
    const all = new Set([...cites, ...related.map((target) => target.slug), ...others])
    return { value: [...all].filter((other) => other !== slug).sort() }
  },
}

/** The articles most like one by their words, and their days. */
export type PoolOf = (slug: string) => readonly PoolEntry[]

/** Half as near as the nearest one, an article has words in common with it, no longer a subject: the list is shorter rather than untrue. */
const SAME_SUBJECT = 0.5

/** By slug: articles on the same subject, nearest first, twice as many as a page shows. */
export function near(poolOf: PoolOf): Rule<CatalogueFacts, 'near'> {
  return {
    derive(slug, read) {
      if (read.fact('alike', slug) === undefined) return {}
      const pool = poolOf(slug)
      const days = new Map(pool.map((entry) => [entry.slug, entry.day]))
      const facts = {
        tiesOf: (other: string) => read.fact('ties', other) ?? [],
        dayOf: (other: string) => days.get(other) ?? read.fact('identity', other)?.date.day ?? '',
        twinsOf: (other: string) => (read.fact('twins', other) ?? []).map((twin) => twin.slug),
      }
      const neighbours = nearest(slug, pool, facts, 2 * (read.fact('site', '')?.readAlso.count ?? 0))
      const least = (neighbours[0]?.score ?? 0) * SAME_SUBJECT
      return { value: neighbours.filter(({ score }) => score >= least).map((neighbour) => neighbour.slug as Slug) }
    },
  }
}
