import type { Element } from 'hast'
import type { Emphasis, Heading, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { at, isBlank } from '../nodes'
import { allowedProperties } from './allow'
import { asFlow, asPhrasing, isFlow, paragraphOf } from './to-flow-or-phrasing'

type Handler = (node: Element, children: RootContent[]) => RootContent[]

const heading =
  (depth: Heading['depth']): Handler =>
  (node, children) => [
    inLanguageOf(node, { type: 'heading', depth, children: asPhrasing(children) as PhrasingContent[] }),
  ]

/** Elements for which Markdown has a syntax. */
export const handlers = new Map<string, Handler>([
  [
    'p',
    (node, children) =>
      asFlow(children).map((child) => (child.type === 'paragraph' ? inLanguageOf(node, child) : child)),
  ],
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(5)],
  ['h6', heading(6)],
  ['a', link],
  ['img', image],
  ['picture', (_node, children) => children],
  ['figure', figure],
  ['figcaption', (node, children) => [caption(node, children)]],
  [
    'blockquote',
    (node, children) => [
      inLanguageOf(node, { type: 'blockquote', children: asFlow(children) as ListItem['children'] }),
    ],
  ],
  ['ul', (node, children) => list(node, children, false)],
  ['ol', (node, children) => list(node, children, true)],
  ['li', (node, children) => [inLanguageOf(node, listItem(asFlow(children)))]],
  ['br', (node) => [at(node, { type: 'break' as const })]],
  ['hr', (node) => [at(node, { type: 'thematicBreak' as const })]],
  ['pre', codeBlock],
  ['code', inlineCode],
])

/** Gives a node the place and the language of its element. */
function inLanguageOf<T extends Nodes>(from: Element, node: T): T {
  const hProperties = allowedProperties('p', from)
  return at(from, Object.keys(hProperties).length > 0 ? { ...node, data: { ...node.data, hProperties } } : node)
}

/** A `<pre>` that a blank line left open contains the rest of the text, which is not code. */
function codeBlock(node: Element, children: RootContent[]): RootContent[] {
  const end = children.findIndex(isFlow)
  const [code, rest] = end === -1 ? [children, []] : [children.slice(0, end), children.slice(end)]
  const value = textOf(code).replace(/^\n|\n$/g, '')
  return [...(value.trim() === '' && rest.length > 0 ? [] : [at(node, { type: 'code' as const, value })]), ...rest]
}

function inlineCode(node: Element, children: RootContent[]): RootContent[] {
  if (children.some(isFlow)) return children
  return [at(node, { type: 'inlineCode' as const, value: textOf(children) })]
}

/** An `<a>` without address is only an anchor, and we make anchors ourselves. */
function link(node: Element, children: RootContent[]): RootContent[] {
  const { href, title } = node.properties
  if (typeof href !== 'string') return children
  const text = asPhrasing(children) as PhrasingContent[]
  return [at(node, { type: 'link', url: href, title: typeof title === 'string' ? title : null, children: text as [] })]
}

function image(node: Element): RootContent[] {
  const { src, alt, title } = node.properties
  if (typeof src !== 'string') return []
  const words = { alt: typeof alt === 'string' ? alt : null, title: typeof title === 'string' ? title : null }
  return [at(node, { type: 'image' as const, url: src, ...words })]
}

/** The images, then the caption on the line below, as in Markdown. */
function figure(_node: Element, children: RootContent[]): RootContent[] {
  const parts = children.filter((child) => !isBlank(child))
  if (parts.length === 0) return []
  if (parts.some((part) => isFlow(part) && part.type !== 'paragraph')) return asFlow(parts)
  const captions = parts.filter((part) => part.type === 'emphasis')
  const rest = parts.filter((part) => part.type !== 'emphasis')
  return [paragraphOf([...asPhrasing(rest), ...captions])]
}

function caption(node: Element, children: RootContent[]): Emphasis {
  return at(node, { type: 'emphasis', children: asPhrasing(children) as PhrasingContent[] })
}

function list(node: Element, children: RootContent[], ordered: boolean): RootContent[] {
  const items = children
    .filter((child) => !isBlank(child))
    .map((child) => (child.type === 'listItem' ? child : listItem(asFlow([child]))))
  const { start } = node.properties
  const result: List = {
    type: 'list',
    ordered,
    start: typeof start === 'number' ? start : null,
    spread: false,
    children: items,
  }
  return [inLanguageOf(node, result)]
}

function listItem(children: RootContent[]): ListItem {
  const paragraphs = children.filter((child) => child.type === 'paragraph')
  return { type: 'listItem', spread: paragraphs.length > 1, children: children as ListItem['children'] }
}
