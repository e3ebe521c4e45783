import type { Block } from '../../article/block'
import type { Slug } from '../../article/slug'
import { wordsOf } from '../../blocks/kinds'
import type { Rule } from '../../store/rule'
import { splitLead } from '../../text/indexed-fields'
import { rankNear } from '../near/ranking'
import type { SimilarTo } from './catalogue-context'
import type { CatalogueFacts, Links } from './catalogue-facts'
import { lists } from './lists'

/**
 * By slug of a published article. A line that is the title of another article is not part of the
 * text.
 */
export const words: Rule<CatalogueFacts, 'words'> = {
  keyList: lists.articles,
  tracksChanges: true,
  derive(slug, read) {
    const [article, names, links] = [read.fact('article', slug), read.fact('names', slug), read.fact('links', slug)]
    if (!article || !names || !links || read.fact('identity', slug)?.draft !== false) return {}
    const [lead, body] = splitLead(textOf(article.blocks, links))
    const straps = [...names.tags, names.section, names.series].flatMap((named) => named?.name ?? [])
    const texts = { title: article.title, deck: article.description ?? '', straps: straps.join('\n'), lead, body }
    return { value: { day: article.date.day, texts } }
  },
}

/** The plain text of blocks, without those that are the title of another article. */
export function textOf(blocks: readonly Block[], { titleBlocks }: Pick<Links, 'titleBlocks'>): string {
  return blocks
    .filter((_, index) => !titleBlocks.includes(index))
    .flatMap((block) => wordsOf(block) || [])
    .join('\n')
}

/** By slug: the articles that one links to or that link to it, each once. */
export const linkedArticles: Rule<CatalogueFacts, 'linkedArticles'> = {
  derive(slug, read) {
    const { cites = [], related = [] } = read.fact('links', slug) ?? {}
    const [citing, relating] = [lists.citing(slug), lists.relating(slug)].map((list) => read.list(list))
    const others = [...(citing ?? []), ...(relating ?? [])].map(({ member }) => member as Slug)
    const all = new Set([...cites, ...related.map((target) => target.slug), ...others])
    return { value: [...all].filter((other) => other !== slug).sort() }
  },
}

/**
 * An article less than half as near as the nearest one shares words, but no subject. A shorter list
 * is better than a wrong one.
 */
const SAME_SUBJECT = 0.5

/** By slug: articles on the same subject, nearest first, twice as many as a page shows. */
export function nearArticles(similarTo: SimilarTo): Rule<CatalogueFacts, 'nearArticles'> {
  return {
    derive(slug, read) {
      if (read.fact('similarHash', slug) === undefined) return {}
      const similar = similarTo(slug)
      const days = new Map(similar.map((entry) => [entry.slug, entry.day]))
      const facts = {
        linkedWith: (other: string) => read.fact('linkedArticles', other) ?? [],
        dayOf: (other: string) => days.get(other) ?? read.fact('identity', other)?.date.day ?? '',
        duplicatesOf: (other: string) => (read.fact('nearDuplicates', other) ?? []).map((duplicate) => duplicate.slug),
      }
      const ranked = rankNear(slug, similar, facts, 2 * (read.fact('site', '')?.readAlso.count ?? 0))
      const least = (ranked[0]?.score ?? 0) * SAME_SUBJECT
      return { value: ranked.filter(({ score }) => score >= least).map((article) => article.slug as Slug) }
    },
  }
}
