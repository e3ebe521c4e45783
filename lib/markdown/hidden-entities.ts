import type { Nodes, Root } from 'mdast'
import { hiddenIn, withoutStraySelectors } from '../content/hidden-characters'
import { childrenOf } from './nodes'
import { error, type ParseContext } from './parse-context'
import { allOf } from './tree'

/**
 * Finds invisible characters written as entities: `&#x202E;`. Typed ones have been found in the
 * file itself. Selectors that change nothing are removed.
 */
export function hiddenEntities(root: Root, context: ParseContext): void {
  if (context.text.includes('&')) look(root, context)
  if (!context.text.includes('\ufe0f')) return
  for (const node of allOf(root, 'text')) node.value = withoutStraySelectors(node.value)
}

function look(node: Nodes, context: ParseContext): void {
  const text = 'value' in node ? node.value : 'alt' in node ? node.alt : undefined
  const remark = text ? hiddenIn(text) : undefined
  if (remark && !isTyped(node, context)) error(context, node, remark)
  for (const child of childrenOf(node)) look(child, context)
}

function isTyped({ position }: Nodes, { text }: ParseContext): boolean {
  return hiddenIn(text.slice(position?.start.offset, position?.end.offset)) !== undefined
}
