import type { Link, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { childrenOf } from '../nodes'

/** A line seen as words and links in turn, whatever bold or italics surround them. */
export interface Line {
  before: string
  links: Link[]
  /** What stands between the links and after the last one. */
  after: string[]
}

const DRESS = new Set(['emphasis', 'strong', 'paragraph', 'heading'])
const DRESS_ELEMENTS = new Set(['b', 'em', 'i', 'mark', 'small', 'span', 'strong', 'u'])
const BETWEEN = /^(?:[\s,;.·•|/&→–—-]|et)*$/

/** Undefined when the node holds more than words and links: an image, code, a call of note. */
export function lineOf(node: RootContent): Line | undefined {
  const pieces = piecesOf(node)
  if (!pieces) return undefined
  const line: Line = { before: '', links: [], after: [] }
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      line.links.push(piece)
      line.after.push('')
    } else if (line.links.length === 0) line.before += piece
    else line.after[line.after.length - 1] += piece
  }
  return line
}

function piecesOf(node: RootContent): (string | Link)[] | undefined {
  if (node.type === 'text') return [node.value]
  if (node.type === 'break') return [' ']
  if (node.type === 'link') return [node]
  if (!DRESS.has(node.type) && !(node.type === 'element' && DRESS_ELEMENTS.has(node.data.hName))) return undefined
  const inside = childrenOf(node).map(piecesOf)
  return inside.every((pieces) => pieces !== undefined) ? inside.flat() : undefined
}

/** Only links, commas and the like: nothing would be lost by keeping the links alone. */
export function isOnlyLinks({ after }: Line): boolean {
  return after.every((words) => BETWEEN.test(words))
}

export function wordsOf({ before, links, after }: Line): string {
  return before + links.map((link, index) => textOf(link) + (after[index] ?? '')).join('')
}
