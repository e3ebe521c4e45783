import type { Nodes, Root, RootContent, Text } from 'mdast'
import { type TermMatch, termFinder } from '../text/foreign-terms'
import { childrenOf, element } from './nodes'
import type { ParseContext } from './parse-context'
import { isOpaque } from './typography/nodes'

/**
 * Declares the language of the terms that `site.yml` lists. A text in another language than the
 * paper's has terms of its own.
 */
export function foreignTerms(root: Root, context: ParseContext): void {
  if (context.terms) markBelow(root, termFinder(context.terms))
}

function markBelow(parent: Nodes, find: (text: string) => TermMatch[]): void {
  if (isOpaque(parent)) return
  const children = childrenOf(parent)
  for (const child of children) markBelow(child, find)
  if (!children.some((child) => child.type === 'text' && find(child.value).length > 0)) return
  Object.assign(parent, {
    children: children.flatMap((child) => (child.type === 'text' ? marked(child, find) : child)),
  })
}

function marked(node: Text, find: (text: string) => TermMatch[]): RootContent[] {
  let read = 0
  const parts = find(node.value).flatMap(({ start, end, lang }): RootContent[] => {
    const before = { ...node, value: node.value.slice(read, start) }
    read = end
    return [before, element('span', { lang }, [{ ...node, value: node.value.slice(start, end) }])]
  })
  return [...parts, { ...node, value: node.value.slice(read) }].filter(
    (part) => part.type !== 'text' || part.value !== '',
  )
}
