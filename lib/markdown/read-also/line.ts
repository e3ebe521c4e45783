import type { Link, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { childrenOf } from '../nodes'

/** A line as a sequence of words and links, without its bold and italics. */
export interface Line {
  before: string
  links: Link[]
  /** The words between the links and after the last one. */
  after: string[]
}

const DRESS = new Set(['emphasis', 'strong', 'paragraph', 'heading'])
const DRESS_ELEMENTS = new Set(['b', 'em', 'i', 'mark', 'small', 'span', 'strong', 'u'])
const BETWEEN = /^(?:[\s,;.·•|/&→–—-]|et)*$/

/** Undefined when the node holds an image, code or a call of note. */
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

/**
 * Whether only commas and the like separate the links, so that no word is lost when the links alone
 * are kept.
 */
export function isOnlyLinks({ after }: Line): boolean {
  return after.every((words) => BETWEEN.test(words))
}

export function wordsOf({ before, links, after }: Line): string {
  return before + links.map((link, index) => textOf(link) + (after[index] ?? '')).join('')
}
