import type { Root, RootContent } from 'mdast'
import type { Block, TitleCandidate } from '../article/block'
import { blockFromNode } from '../blocks/kinds'
import { rootOf } from '../blocks/nodes'
import { toHtml } from './to-html'

export interface BlockList {
  blocks: Block[]
  titleCandidates: TitleCandidate[]
}

/**
 * Turns the tree into blocks. Consecutive paragraphs, lists and quotations are one block of prose;
 * a title candidate is a block of its own.
 */
export function toBlocks(root: Root): BlockList {
  const list: BlockList = { blocks: [], titleCandidates: [] }
  let prose: RootContent[] = []
  const endProse = () => {
    const html = toHtml(rootOf(prose))
    if (html !== '') list.blocks.push({ type: 'prose', html })
    prose = []
  }
  for (const node of root.children) {
    const block = blockFromNode(node, toHtml)
    const line = node.type === 'paragraph' ? node.data?.bareLine : undefined
    if (block || line) endProse()
    if (line) list.titleCandidates.push({ block: list.blocks.length, ...line })
    if (block) list.blocks.push(block)
    else prose.push(node)
    if (line) endProse()
  }
  endProse()
  return list
}
