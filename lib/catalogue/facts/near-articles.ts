import type { Slug } from '../../article'
import type { Rule } from '../../store/rule'
import type { SimilarArticle } from '../near/near-index'
import { rankNear } from '../near/ranking'
import { type CatalogueFacts, lists } from './catalogue-facts'

/** By slug: the articles that one leads to and those that lead to it, each once. */
export const linkedArticles: Rule<CatalogueFacts, 'linkedArticles'> = {
  derive(slug, read) {
    const { cites = [], related = [] } = read.fact('links', slug) ?? {}
    const [citing, relating] = [lists.citing(slug), lists.relating(slug)].map((list) => read.list(list))
    const others = [...(citing ?? []), ...(relating ?? [])].map(({ member }) => member as Slug)
    const all = new Set([...cites, ...related.map((target) => target.slug), ...others])
    return { value: [...all].filter((other) => other !== slug).sort() }
  },
}

/** The articles most like one by their words, and their days. */
export type SimilarTo = (slug: string) => readonly SimilarArticle[]

/** Half as near as the nearest one, an article has words in common with it, no longer a subject: the list is shorter rather than untrue. */
const SAME_SUBJECT = 0.5

/** By slug: articles on the same subject, nearest first, twice as many as a page shows. */
export function nearArticles(poolOf: SimilarTo): Rule<CatalogueFacts, 'nearArticles'> {
  return {
    derive(slug, read) {
      if (read.fact('similarHash', slug) === undefined) return {}
      const pool = poolOf(slug)
      const days = new Map(pool.map((entry) => [entry.slug, entry.day]))
      const facts = {
        linkedWith: (other: string) => read.fact('linkedArticles', other) ?? [],
        dayOf: (other: string) => days.get(other) ?? read.fact('identity', other)?.date.day ?? '',
        duplicatesOf: (other: string) => (read.fact('nearDuplicates', other) ?? []).map((twin) => twin.slug),
      }
      const neighbours = rankNear(slug, pool, facts, 2 * (read.fact('site', '')?.readAlso.count ?? 0))
      const least = (neighbours[0]?.score ?? 0) * SAME_SUBJECT
      return { value: neighbours.filter(({ score }) => score >= least).map((neighbour) => neighbour.slug as Slug) }
    },
  }
}
