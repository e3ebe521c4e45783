import type { Properties } from 'hast'
import type { Node, Parent, PhrasingContent, RootContent } from 'mdast'
import type {} from 'mdast-util-to-hast'
import type { Position } from 'unist'
import type { ImageRef, Place, ReadAlsoRef, Role } from '../article'

/** Anything that was read somewhere: a node of Markdown or of HTML. */
export interface Placed {
  position?: Position | undefined
}

/** An HTML element that Markdown has no word for. `remark-html` prints it from its `data`. */
export interface HtmlElement extends Parent {
  type: 'element'
  data: { hName: string; hProperties: Properties }
  children: RootContent[]
}

/** A « Lire aussi », once its paragraphs and lists have been understood. */
export interface ReadAlso extends Node {
  type: 'readAlso'
  links: ReadAlsoRef[]
}

/** A picture, once it has left the text. */
export interface Figure extends Node {
  type: 'figure'
  image: ImageRef
}

/** Words of the text that are shown again, large. */
export interface PullQuote extends Node {
  type: 'pullQuote'
  text: string
  /** Who said them. */
  by?: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    element: HtmlElement
  }
  interface BlockContentMap {
    element: HtmlElement
    readAlso: ReadAlso
    figure: Figure
    pullQuote: PullQuote
  }
  interface RootContentMap {
    element: HtmlElement
    readAlso: ReadAlso
    figure: Figure
    pullQuote: PullQuote
  }
  interface LinkData {
    /** What the article at the other end brings, from `[[nom|contexte: texte]]`. */
    role?: Role
  }
  interface ParagraphData {
    /** One bare line of plain text: perhaps the title of another article. */
    bareLine?: { title: string; place: Place }
  }
}

export function element(name: string, properties: Properties, children: RootContent[], from?: Placed): HtmlElement {
  const node: HtmlElement = { type: 'element', data: { hName: name, hProperties: properties }, children }
  return from ? at(from, node) : node
}

/** The same node, at the place of another. */
export function at<T extends Node>(from: Placed, node: T): T {
  if (from.position) node.position = from.position
  return node
}

/** Children of any node, to read. */
export function childrenOf(node: Node): RootContent[] {
  return 'children' in node ? (node.children as RootContent[]) : []
}

export function isElement(node: Node, name: string): node is HtmlElement {
  return node.type === 'element' && (node as HtmlElement).data.hName === name
}

/** Spaces, line ends: what stands between two things and is neither. */
export function isBlank(node: Node): boolean {
  return (
    node.type === 'break' || (node.type === 'text' && /^\s*$/.test((node as PhrasingContent & { value: string }).value))
  )
}
