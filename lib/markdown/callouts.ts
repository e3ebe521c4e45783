import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { markerOf, TITLED_MARKERS } from '../blocks/kinds'
import { type Callout, type HtmlElement, isCallout } from '../blocks/nodes'
import { markerOfQuote } from './callout-marker'
import { at, element } from './nodes'
import { error, type ParseContext, pointAt, type Remark, warn } from './parse-context'
import { strayMarkers } from './stray-markers'
import { allOf } from './tree'
import { unknownCallout } from './unknown-callout'

/**
 * Turns a quotation that begins with one of our markers, `> [!exergue]`, into a callout: the block
 * of that kind, without its marker. Callouts are not nested.
 */
export function callouts(root: Root, context: ParseContext): void {
  if (!context.text.includes('[!')) return
  for (const quote of allOf(root, 'blockquote')) check(quote, root, context)
  strayMarkers(root, context)
  root.children = root.children.map((node) => (node.type === 'blockquote' ? (calloutOf(node, context) ?? node) : node))
  const [first, ...repeated] = root.children.filter((node) => isCallout(node, 'essentiel'))
  if (first && root.children.slice(0, root.children.indexOf(first)).some(isText)) warn(context, first, MISPLACED)
  for (const callout of repeated) warn(context, callout, REPEATED)
}

/** Key points may come after a picture or the title, but not after text. */
function isText(node: RootContent): boolean {
  return node.type !== 'heading' && textOf(node).trim() !== '' && !isCallout(node, 'essentiel')
}

const MISPLACED: Remark = {
  code: 'misplaced-key-points',
  found: 'cet encadré « [!essentiel] » vient après du texte',
  expected: 'il est attendu en tête, juste sous l’en-tête de l’article',
}

const REPEATED: Remark = {
  code: 'repeated-key-points',
  found: 'un second encadré « [!essentiel] » est dans ce texte',
  expected: 'un seul est attendu, en tête du texte',
}

function check(quote: Blockquote, root: Root, context: ParseContext): void {
  const opening = markerOfQuote(quote, context)
  if (!opening) return
  const { written, name } = opening
  const marker = `« [!${name}] »`
  if (markerOf(name) === undefined) {
    error(context, quote, unknownCallout(quote, written, context))
  } else if (!root.children.includes(quote)) {
    const expected = 'un encadré entre deux paragraphes, hors d’une liste ou d’une citation, est attendu'
    error(context, quote, { code: 'nested-callout', found: `${marker} est dans un autre bloc`, expected })
  } else if (textOf(quote).length === written.length) {
    const expected = 'un texte est attendu sous le repère, « > » au début de chaque ligne'
    error(context, quote, { code: 'empty-callout', found: `${marker} ne contient rien`, expected })
  }
}

function calloutOf(quote: Blockquote, context: ParseContext): Callout | undefined {
  const { text, written = '', name = '' } = markerOfQuote(quote, context) ?? {}
  const marker = markerOf(name)
  if (!text || marker === undefined) return undefined
  withoutStart(text, written, context)
  const isTitled = TITLED_MARKERS.includes(marker) && !written.endsWith('\n')
  const children = withoutEmptyText(quote.children)
  return at(quote, { type: 'callout' as const, marker, children: isTitled ? withTitle(children, context) : children })
}

/** The words after the marker of a box are its title if more text follows. */
function withTitle(children: Blockquote['children'], context: ParseContext): Blockquote['children'] {
  const [line, ...rest] = children
  if (line?.type !== 'paragraph') return children
  const index = line.children.findIndex((child) => child.type === 'text' && child.value.includes('\n'))
  const last = line.children[index]
  if (last?.type !== 'text') return rest.length === 0 ? children : [titleOf(line.children), ...rest]
  const words = last.value.split('\n', 1).join()
  const title = titleOf([...line.children.slice(0, index), firstLine(last, words, context)])
  withoutStart(last, `${words}\n`, context)
  const below: Paragraph = at(line, { type: 'paragraph', children: line.children.slice(index) })
  return [title, ...withoutEmptyText([below, ...rest])]
}

/** Drops the text or the paragraph that held only the marker. */
function withoutEmptyText([first, ...rest]: Blockquote['children']): Blockquote['children'] {
  if (first?.type !== 'paragraph') return first ? [first, ...rest] : rest
  const children = first.children.filter((child) => child.type !== 'text' || child.value !== '')
  return children.length > 0 ? [{ ...first, children }, ...rest] : rest
}

/** The first line of a text, and where it ends. */
function firstLine(text: Text, words: string, context: ParseContext): Text {
  const { start } = text.position ?? {}
  const end = start?.offset === undefined ? -1 : context.text.indexOf('\n', start.offset)
  return { ...text, value: words, ...(start && end >= 0 && { position: { start, end: pointAt(context, end) } }) }
}

/** The title as an element, so that it is not taken for a question in bold. */
function titleOf(children: PhrasingContent[]): HtmlElement {
  return element('p', {}, [{ type: 'strong', children }], children[0])
}

/**
 * Removes the start of a text, and moves its place. A line end in a quotation is followed by a `>`.
 */
function withoutStart(text: Text, written: string, context: ParseContext): void {
  text.value = text.value.slice(written.length)
  const { start, end } = text.position ?? {}
  if (!start || !end) return
  const from = context.text.indexOf(text.value.split('\n', 1).join(), start.offset)
  if (text.value !== '' && from !== -1) text.position = { start: pointAt(context, from), end }
}
