import type { Nodes, RootContent } from 'mdast'
import { childrenOf } from './nodes'

type OfType<T extends string> = Extract<Nodes, { type: T }>

/**
 * All nodes of a type, in reading order. `unist-util-visit` makes a named function for each node
 * (`visit-parents` 6.0), which took a fifth of the parsing time.
 */
export function allOf<T extends Nodes['type']>(root: Nodes, type: T): OfType<T>[] {
  const found: OfType<T>[] = []
  const walk = (node: Nodes) => {
    if (isOfType(node, type)) found.push(node)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(root)
  return found
}

/** Replaces all nodes of a type below `parent`, from the leaves up. */
export function replaceAll<T extends RootContent['type']>(
  parent: Nodes,
  type: T,
  replace: (node: OfType<T>) => RootContent[],
): void {
  const children = childrenOf(parent)
  for (const child of children) replaceAll(child, type, replace)
  if (!children.some((child) => child.type === type)) return
  Object.assign(parent, { children: children.flatMap((child) => (isOfType(child, type) ? replace(child) : [child])) })
}

function isOfType<T extends string>(node: Nodes, type: T): node is OfType<T> {
  return node.type === type
}
