import type { Link, Root } from 'mdast'
import { expectedAnchor } from '../french/anchors'
import { nearest } from '../french/nearest'
import { error, type ParseContext } from './parse-context'
import { allOf } from './tree'

/**
 * A link is compared with all headings to find the nearest: a text of thousands would take minutes.
 */
const MOST_COMPARED = 20

/** Checks that links to a part of the same text lead to a heading. */
export function checkFragments(root: Root, context: ParseContext): void {
  const ids = new Set(allOf(root, 'heading').map(({ data }) => String(data?.hProperties?.id)))
  const unknown = allOf(root, 'link').filter(({ url }) => url.startsWith('#') && !ids.has(url.slice(1)))
  const [all, some] = [[...ids], [...ids].slice(0, MOST_COMPARED)]
  for (const [rank, link] of unknown.entries()) unknownAnchor(link, rank < MOST_COMPARED ? all : some, context)
}

function unknownAnchor(node: Link, ids: readonly string[], context: ParseContext): void {
  const [near] = nearest(node.url.slice(1), ids, 1)
  error(context, node, {
    code: 'unknown-anchor',
    found: `aucun intertitre ne répond à « ${node.url.replace(/^#s-/, '#')} »`,
    expected: expectedAnchor(node.url.slice(1), ids, 'ce texte'),
    ...(near !== undefined && { fix: `#${near.replace(/^s-/, '')}` }),
  })
}
