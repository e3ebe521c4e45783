import type { Heading, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Block, TitleCandidate } from '../article'
import { isElement } from './nodes'
import { toHtml } from './to-html'

export interface BlockList {
  blocks: Block[]
  titleCandidates: TitleCandidate[]
}

/** The tree as blocks. Paragraphs, lists and quotations that follow one another are one block; a bare line is one of its own. */
export function toBlocks(root: Root): BlockList {
  const printed: BlockList = { blocks: [], titleCandidates: [] }
  let run: RootContent[] = []
  const endRun = () => {
    const html = toHtml({ type: 'root', children: run })
    if (html !== '') printed.blocks.push({ type: 'prose', html })
    run = []
  }
  for (const node of root.children) {
    const block = blockOf(node)
    const line = node.type === 'paragraph' ? node.data?.bareLine : undefined
    if (block || line) endRun()
    if (line) printed.titleCandidates.push({ block: printed.blocks.length, ...line })
    if (block) printed.blocks.push(block)
    else run.push(node)
    if (line) endRun()
  }
  endRun()
  return printed
}

/** A node that is a block by itself; undefined for prose. */
function blockOf(node: RootContent): Block | undefined {
  if (node.type === 'heading') return headingBlock(node)
  if (node.type === 'figure') return { type: 'figure', image: node.image }
  if (node.type === 'readAlso') return { type: 'read-also', links: node.links }
  if (node.type === 'pullQuote') return { type: 'pull-quote', text: node.text, ...(node.by && { by: node.by }) }
  if (node.type === 'table' || isElement(node, 'table')) return { type: 'table', html: toHtml(node) }
  return isElement(node, 'ol') ? { type: 'notes', html: toHtml(node) } : undefined
}

function headingBlock(node: Heading): Block {
  const depth = node.depth === 2 || node.depth === 3 ? node.depth : 4
  const tag = toHtml({ type: 'heading', depth, children: node.children })
  const html = tag.slice('<h2>'.length, -'</h2>'.length)
  return { type: 'heading', depth, id: String(node.data?.hProperties?.id), html, text: textOf(node) }
}
