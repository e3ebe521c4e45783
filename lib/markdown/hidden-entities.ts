import type { Nodes, Root } from 'mdast'
import { hiddenIn } from '../content/hidden-characters'
import { childrenOf } from './nodes'
import { error, type ParseContext } from './parse-context'

/**
 * Finds invisible characters written as entities: `&#x202E;`. Typed ones have been found in the
 * file itself.
 */
export function hiddenEntities(root: Root, context: ParseContext): void {
  if (context.text.includes('&')) look(root, context)
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
