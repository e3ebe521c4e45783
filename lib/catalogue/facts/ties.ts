import type { Slug } from '../../article'
import type { Rule } from '../../store/rule'
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

/** By slug: articles on the same subject, nearest first. */
export const near: Rule<CatalogueFacts, 'near'> = {
  derive: (slug, read) => ({ value: (read.fact('alike', slug) ?? []).map((one) => one.slug) }),
}
