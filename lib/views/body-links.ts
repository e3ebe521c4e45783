import type { Slug } from '../article'
import type { BlockView, ReadAlsoLink, Sequel } from '../blocks/view'
import { isAfter } from '../catalogue/publication-order'
import { getOrInsert } from '../collections'
import { slugOf } from '../paths'
import { cardOf, citedBy, identityOf, type PageContext } from './page-context'
import { passageKey } from './passages'

/** More passages would weigh more than the text. */
const MAX_PASSAGES = 6

/** Gives the first « Lire aussi » links of a body the passages of their targets. */
export function withPassages(blocks: readonly BlockView[], from: Slug, { read }: PageContext): BlockView[] {
  const shown = new Set<string>()
  const linkOf = (link: ReadAlsoLink): ReadAlsoLink => {
    const to = link.type === 'article' ? (slugOf(link.href) as Slug) : undefined
    if (to === undefined || shown.has(to) || shown.size === MAX_PASSAGES) return link
    const passage = read.fact('passage', passageKey(from, to))
    if (!passage || link.type === 'external') return link
    shown.add(to)
    const { text, lang } = passage
    return { ...link, passage: { id: `passage-${shown.size}`, text, ...(lang !== undefined && { lang }) } }
  }
  return blocks.map((block) => (block.type === 'read-also' ? { ...block, links: block.links.map(linkOf) } : block))
}

/** More marks would make a margin of links: the foot lists every article that cites. */
const MAX_SEQUELS = 6

/** The newest later articles that cite one, by the block of the paragraph that each takes up. */
export function sequelsOf(slug: Slug, context: PageContext): Map<number, Sequel[]> {
  const { date } = identityOf(slug, context)
  const later = citedBy(slug, context).filter((citing) => isAfter(identityOf(citing, context).date, date))
  const sequels = new Map<number, Sequel[]>()
  for (const citing of later.slice(-MAX_SEQUELS)) {
    const place = context.read.fact('passage', passageKey(citing, slug))
    if (!place) continue
    const card = cardOf(citing, context)
    const sequel = { paragraph: place.paragraph, href: card.href, title: card.title, date: card.date }
    getOrInsert(sequels, place.block, (): Sequel[] => []).push(sequel)
  }
  return sequels
}
