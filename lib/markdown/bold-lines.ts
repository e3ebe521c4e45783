import type { Paragraph, PhrasingContent, RootContent, Strong } from 'mdast'
import { at } from './nodes'

/**
 * A paragraph, cut before each of its lines that begins with such words in bold: authors often
 * leave no empty line between two updates, or two questions.
 */
export function cutAtBold<T extends RootContent>(node: T, begins: (bold: Strong) => boolean): (T | Paragraph)[] {
  if (node.type !== 'paragraph') return [node]
  const parts: PhrasingContent[][] = [[]]
  for (const [index, child] of node.children.entries()) {
    const before = node.children[index - 1]
    if (child.type === 'strong' && endsLine(before) && begins(child)) parts.push([child])
    else parts.at(-1)?.push(child)
  }
  return parts.length === 1 ? [node] : parts.map((children) => at<Paragraph>(node, { type: 'paragraph', children }))
}

function endsLine(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /\n\s*$/.test(node.value))
}
