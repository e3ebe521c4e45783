import type { Root } from 'mdast'
import { isInline, isOpaque, type Node, standIn } from './nodes'
import { type Span, typesetParts } from './typeset-parts'
import { typesetText } from './typeset-text'
import type { Variety } from './varieties'

interface Part {
  text: string
  /** The node of the text; absent for a character that stands for a node. */
  source?: { node: Node; parent: Node }
}

/**
 * Applies French typography to a Markdown tree, in place. Works on parsed Markdown only: CommonMark
 * reads no-break spaces when it decides whether `*` opens or closes emphasis.
 */
export function typesetTree(root: Root, variety: Variety = 'fr'): void {
  typesetBlock(root, variety)
}

function typesetBlock(block: Node, variety: Variety): void {
  if (isOpaque(block)) return
  typesetAttributes(block, variety)
  let line: Part[] = []
  for (const child of block.children ?? []) {
    if (isInline(child)) {
      collect(child, block, line, variety)
    } else {
      typesetLine(line, variety)
      line = []
      typesetBlock(child, variety)
    }
  }
  typesetLine(line, variety)
}

function collect(node: Node, parent: Node, line: Part[], variety: Variety): void {
  if (!isOpaque(node)) typesetAttributes(node, variety)
  const text = node.type === 'text' ? node.value : standIn(node)
  if (text === undefined) {
    for (const child of node.children ?? []) collect(child, node, line, variety)
  } else {
    line.push(node.type === 'text' ? { text, source: { node, parent } } : { text })
  }
}

function typesetAttributes(node: Node, variety: Variety): void {
  if (['link', 'image', 'definition'].includes(node.type) && node.title) node.title = typesetText(node.title, variety)
  if (['image', 'imageReference'].includes(node.type) && node.alt) node.alt = typesetText(node.alt, variety)
}

function typesetLine(line: readonly Part[], variety: Variety): void {
  if (!line.some((part) => part.source)) return
  const typeset = typesetParts(
    line.map((part) => part.text),
    variety,
  )
  const raised = new Map<Node, Node[]>()
  const parents = new Set<Node>()
  for (const [index, { source }] of line.entries()) {
    const spans = typeset[index] ?? []
    if (!source) continue
    if (spans.some((span) => typeof span !== 'string')) {
      raised.set(source.node, spans.map(toNode))
      parents.add(source.parent)
    } else {
      source.node.value = spans.join('')
    }
  }
  for (const parent of parents) parent.children = parent.children?.flatMap((child) => raised.get(child) ?? child) ?? []
}

function toNode(span: Span): Node {
  if (typeof span === 'string') return { type: 'text', value: span }
  return { type: 'superscript', data: { hName: 'sup' }, children: [{ type: 'text', value: span.sup }] }
}
