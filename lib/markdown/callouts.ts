import type { Blockquote, Root, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { MARKERS } from '../blocks/kinds'
import type { Callout } from '../blocks/nodes'
import { joinOr } from '../french/lists'
import { nearest } from '../french/nearest'
import { at } from './nodes'
import { error, type ParseContext, pointAt } from './parse-context'
import { allOf } from './tree'

const MARKER = /^\s*\[!([^\]\s|]+)[^\]]*\][+-]?[^\S\n]*\n?/

/**
 * Turns a quotation that begins with one of our markers, `> [!exergue]`, into a callout: the block
 * of that kind, without its marker. Such a block stands between two paragraphs.
 */
export function callouts(root: Root, context: ParseContext): void {
  if (!context.text.includes('[!')) return
  for (const quote of allOf(root, 'blockquote')) check(quote, root, context)
  root.children = root.children.map((node) => (node.type === 'blockquote' ? (calloutOf(node, context) ?? node) : node))
}

function check(quote: Blockquote, root: Root, context: ParseContext): void {
  const [written = '', name = ''] = MARKER.exec(firstText(quote)?.value ?? '') ?? []
  if (name === '') return
  const marker = `« [!${name}] »`
  if (!isOurs(name)) {
    const [near] = nearest(name.toLowerCase(), MARKERS, 1)
    const fix = near === undefined ? `> **${name}**` : `> [!${near}]`
    const expected = `${joinOr(MARKERS.map((known) => `« [!${known}] »`))} est attendu, ou une citation sans repère`
    error(context, quote, { code: 'unknown-callout', found: `${marker} n’est pas un repère connu`, expected, fix })
  } else if (!root.children.includes(quote)) {
    const expected = 'un encadré entre deux paragraphes, hors d’une liste ou d’une citation, est attendu'
    error(context, quote, { code: 'nested-callout', found: `${marker} est dans un autre bloc`, expected })
  } else if (textOf(quote).length === written.length) {
    const expected = 'un texte est attendu sous le repère, « > » au début de chaque ligne'
    error(context, quote, { code: 'empty-callout', found: `${marker} ne contient rien`, expected })
  }
}

function calloutOf(quote: Blockquote, context: ParseContext): Callout | undefined {
  const text = firstText(quote)
  const [written = '', name = ''] = MARKER.exec(text?.value ?? '') ?? []
  if (!text || !isOurs(name)) return undefined
  withoutStart(text, written, context)
  return at(quote, { type: 'callout' as const, marker: name.toLowerCase(), children: quote.children })
}

/** The place of the text moves with it. A line end in a quotation is followed by a `>`. */
function withoutStart(text: Text, written: string, context: ParseContext): void {
  text.value = text.value.slice(written.length)
  const { start, end } = text.position ?? {}
  if (!start || !end) return
  const from = context.text.indexOf(text.value.split('\n', 1).join(), start.offset)
  if (text.value !== '' && from !== -1) text.position = { start: pointAt(context, from), end }
}

function isOurs(name: string): boolean {
  return MARKERS.includes(name.toLowerCase())
}

function firstText({ children: [first] }: Blockquote): Text | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  return text?.type === 'text' ? text : undefined
}
