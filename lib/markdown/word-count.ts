import type { Nodes } from 'mdast'
import { isFlow } from './html/flow'
import { childrenOf } from './nodes'

/** « l’accord » is one word, as it is to whoever reads it aloud. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Words of a text, by runs of letters and digits. */
export function countWords(nodes: readonly Nodes[]): number {
  return wordsIn(nodes).normalize('NFKC').match(WORD)?.length ?? 0
}

/** What one reads, with a space wherever a block ends. */
export function wordsIn(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join(' ')
}

/** With a space wherever a reader's eye jumps: two cells or two paragraphs never make one word. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  const text = childrenOf(node).map(textOf).join('')
  return node.type === 'break' || node.type === 'tableCell' || isFlow(node as never) ? ` ${text} ` : text
}
