import type { Blockquote, Root } from 'mdast'
import { MARKERS } from '../blocks/kinds'
import type { Callout } from '../blocks/nodes'
import { at } from './nodes'

const MARKER = /^\s*\[!([^\]\s]+)\]\s*/

/**
 * A quotation that begins with a marker of ours, `> [!exergue]`, is a callout: the block of that
 * kind, without its marker.
 */
export function callouts(root: Root): void {
  root.children = root.children.map((node) => (node.type === 'blockquote' ? (calloutOf(node) ?? node) : node))
}

function calloutOf(quote: Blockquote): Callout | undefined {
  const [first, ...rest] = quote.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined
  const marker = MARKER.exec(text.value)?.[1]?.toLowerCase() ?? ''
  if (!MARKERS.includes(marker)) return undefined
  text.value = text.value.replace(MARKER, '')
  if (text.value === '') first.children.shift()
  return at(quote, { type: 'callout' as const, marker, children: first.children.length > 0 ? [first, ...rest] : rest })
}
