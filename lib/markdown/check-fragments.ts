import type { Root } from 'mdast'
import { expectedAnchor } from '../french/anchors'
import { nearest } from '../french/nearest'
import { error, type ParseContext } from './parse-context'
import { allOf } from './tree'

/** Checks that links to a part of the same text lead to a heading. */
export function checkFragments(root: Root, context: ParseContext): void {
  const ids = allOf(root, 'heading').map(({ data }) => String(data?.hProperties?.id))
  for (const node of allOf(root, 'link')) {
    if (!node.url.startsWith('#') || ids.includes(node.url.slice(1))) continue
    const [near] = nearest(node.url.slice(1), ids, 1)
    error(context, node, {
      code: 'unknown-anchor',
      found: `aucun intertitre ne répond à « ${node.url.replace(/^#s-/, '#')} »`,
      expected: expectedAnchor(node.url.slice(1), ids, 'ce texte'),
      ...(near !== undefined && { fix: `#${near.replace(/^s-/, '')}` }),
    })
  }
}
