import type { Nodes } from 'mdast'
import { isFlow } from './html/to-flow-or-phrasing'
import { childrenOf } from './nodes'

/** « l’accord » is one word, as when it is read aloud. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** The number of words: runs of letters and digits. */
export function countWords(nodes: readonly Nodes[]): number {
  return wordsIn(nodes).normalize('NFKC').match(WORD)?.length ?? 0
}

/** The text of nodes, with a space between blocks. */
export function wordsIn(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join(' ')
}

/** Spaces separate blocks, cells and lines, so that two cells or paragraphs never make one word. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  // Captions are not part of the running text.
  if (node.type === 'figure') return ''
  const text = childrenOf(node).map(textOf).join('')
  return node.type === 'break' || node.type === 'tableCell' || isFlow(node as never) ? ` ${text} ` : text
}
