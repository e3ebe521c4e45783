import type { Article, StaticPage } from '../article/article'
import type { Block } from '../article/block'
import type { Problem } from '../problem'
import { unknownAnchor } from './link-errors'
import type { TextOf } from './source-lines'

/**
 * A limit on proposals: each compares a link with all headings, which would take minutes for
 * thousands of links.
 */
const MOST_COMPARED = 20

/** The errors of the links of a text to its own anchors: `#partie`. */
export function unknownOwnAnchors(text: Article | StaticPage, textOf: TextOf): Problem[] {
  const all = anchorsIn(text)
  const known = new Set(all)
  const own = (text.internalLinks ?? []).filter(({ href }) => href.startsWith('#'))
  const unknown = own
    .map(({ href, place }) => ({ anchor: href.slice(1), place }))
    .filter(({ anchor }) => !known.has(anchor))
  return unknown.map(({ anchor, place }, rank) => {
    const ids = rank < MOST_COMPARED ? all : all.slice(0, MOST_COMPARED)
    return unknownAnchor({ anchor, ids, title: text.title, place }, textOf)
  })
}

/** The ids made from the text. Other ids of the page are not link targets. */
export function anchorsIn({ blocks }: { blocks: readonly Block[] }): string[] {
  return blocks.flatMap((block) => {
    const inside = 'html' in block ? idsIn(block.html) : []
    if (block.type === 'live') return [...inside, ...block.updates.flatMap(({ id, html }) => [id, ...idsIn(html)])]
    return block.type === 'heading' ? [block.id, ...inside] : inside
  })
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].flatMap(([, id]) => id ?? [])
}
