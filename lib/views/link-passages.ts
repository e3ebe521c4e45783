import type { Slug } from '../article/slug'
import type { BlockView, ReadAlsoLink } from '../blocks/view'
import { slugOf } from '../paths'
import type { PageContext } from './page-context'
import { passageKey } from './target-passage'

/** More passages would be heavier than the text. */
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
