import type { RootContent as HastContent, Node } from 'hast'
import { raw } from 'hast-util-raw'
import type { Html, RootContent } from 'mdast'
import type { Raw } from 'mdast-util-to-hast'
import { VFile } from 'vfile'

/** A Markdown node waiting, among elements, for the HTML around it to be understood. It has no children: they are not HTML. */
export interface Held extends Node {
  type: 'held'
  index: number
}

declare module 'hast' {
  interface RootContentMap {
    held: Held
  }
  interface ElementContentMap {
    held: Held
  }
}

/**
 * What a browser makes of siblings of which some are HTML: `<b>`, text, `</b>` become one element that holds the text. A Markdown
 * node comes back as its index. `text` is the whole body, only there for places: `hast-util-raw` gives none without a file.
 */
export function parseHtml(siblings: readonly RootContent[], text: string): HastContent[] {
  const children = siblings.map((node, index) => (node.type === 'html' ? asRaw(node) : hold(node, index)))
  const tree = raw({ type: 'root', children }, { passThrough: ['held'], file: new VFile(text) })
  return tree.type === 'root' ? tree.children : []
}

function asRaw({ value, position }: Html): Raw {
  return position ? { type: 'raw', value, position } : { type: 'raw', value }
}

function hold({ position }: RootContent, index: number): Held {
  return position ? { type: 'held', index, position } : { type: 'held', index }
}
