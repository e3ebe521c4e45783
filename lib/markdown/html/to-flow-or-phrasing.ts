import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { childrenOf, isBlank } from '../nodes'
import { FLOW } from './elements'

const FLOW_TYPES = new Set(
  'blockquote code definition figure footnoteDefinition heading list listItem paragraph readAlso table thematicBreak'.split(
    ' ',
  ),
)

/** Whether a node stands on lines of its own. */
export function isFlow(node: RootContent): boolean {
  return node.type === 'element' ? Object.hasOwn(FLOW, node.data.hName) : FLOW_TYPES.has(node.type)
}

/** Wraps loose phrasing content in paragraphs. */
export function asFlow(nodes: readonly RootContent[]): RootContent[] {
  const flow: RootContent[] = []
  let line: RootContent[] = []
  const endLine = () => {
    if (!line.every(isBlank)) flow.push(paragraphOf(line))
    line = []
  }
  for (const node of nodes) {
    if (isFlow(node)) {
      endLine()
      flow.push(node)
    } else line.push(node)
  }
  endLine()
  return flow
}

/** Unwraps blocks and joins their lines with a space. */
export function asPhrasing(nodes: readonly RootContent[]): RootContent[] {
  if (!nodes.some(isFlow)) return [...nodes]
  return nodes.flatMap((node, index) => {
    if (!isFlow(node)) return [node]
    const inside: RootContent[] =
      node.type === 'code' ? [{ type: 'inlineCode', value: node.value }] : asPhrasing(childrenOf(node))
    return index === 0 ? inside : [{ type: 'text', value: ' ' }, ...inside]
  })
}

/** A paragraph of a line, without the spaces around it. */
export function paragraphOf(line: readonly RootContent[]): Paragraph {
  const first = line.findIndex((node) => !isBlank(node))
  const last = line.findLastIndex((node) => !isBlank(node))
  const children = line.slice(first, last + 1) as PhrasingContent[]
  const [head, tail] = [children[0], children.at(-1)]
  if (head?.type === 'text') head.value = head.value.replace(/^[ \t\n]+/, '')
  if (tail?.type === 'text') tail.value = tail.value.replace(/[ \t\n]+$/, '')
  const [start, end] = [head?.position?.start, tail?.position?.end]
  return start && end ? { type: 'paragraph', children, position: { start, end } } : { type: 'paragraph', children }
}
