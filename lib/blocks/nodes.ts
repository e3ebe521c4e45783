import type { ElementContent, Properties } from 'hast'
import type { Blockquote, Node, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-to-hast'
import type { ImageRef } from '../article/image'
import type { ReadAlsoRef, Role } from '../article/link'
import type { PublicationDate } from '../article/publication-date'
import type { Place } from '../article/source-place'

/** An HTML element that Markdown has no syntax for. `remark-html` serialises it from its `data`. */
export interface HtmlElement extends Parent {
  type: 'element'
  data: { hName: string; hProperties: Properties }
  children: RootContent[]
}

/** The parsed links of a « Lire aussi ». */
export interface ReadAlso extends Node {
  type: 'readAlso'
  links: ReadAlsoRef[]
}

/** A picture taken out of its paragraph, with its caption and its credit as lines of text. */
export interface Figure extends Parent {
  type: 'figure'
  image: ImageRef
  /** A sound or a video of the paper, described like a picture. */
  media?: 'audio' | 'video'
  children: Paragraph[]
}

/** A quotation that begins with a marker: `> [!exergue]` has the marker `exergue`. */
export interface Callout extends Parent {
  type: 'callout'
  marker: string
  children: Blockquote['children']
}

/** A dated update of « En direct »; a paragraph with `isTitle` is its title. */
export interface LiveEntry extends Parent {
  type: 'liveEntry'
  id: string
  date: PublicationDate
  children: Blockquote['children']
}

/** A card to a page of another site; its children are its title. */
export interface Embed extends Parent {
  type: 'embed'
  href: string
  site: string
  children: PhrasingContent[]
}

/** A formula. Its MathML is in `data.hChildren`. */
export interface MathFormula extends Node {
  type: 'math'
  isDisplay: boolean
  data: { hName: 'math'; hProperties: Properties; hChildren: ElementContent[] }
}

interface BlockNodes {
  element: HtmlElement
  readAlso: ReadAlso
  figure: Figure
  callout: Callout
  liveEntry: LiveEntry
  embed: Embed
}

declare module 'mdast' {
  interface PhrasingContentMap {
    math: MathFormula
    element: HtmlElement
  }
  interface BlockContentMap extends BlockNodes {}
  interface RootContentMap extends BlockNodes {
    math: MathFormula
  }
  interface LinkData {
    /** The role of the linked article, from `[[nom|contexte: texte]]`. */
    role?: Role
    /** The article may not exist yet: `[[nom?]]`. */
    upcoming?: true
  }
  interface ParagraphData {
    /** One bare line of plain text: perhaps the title of another article. */
    bareLine?: { title: string; place: Place }
    legend?: 'caption' | 'credit'
    isTitle?: true
  }
}

export function isElement(node: Node, name: string): node is HtmlElement {
  return node.type === 'element' && (node as HtmlElement).data.hName === name
}

export function isCallout(node: RootContent, marker: string): node is Callout {
  return node.type === 'callout' && node.marker === marker
}

/** Several blocks as a tree of their own. */
export function rootOf(children: RootContent[]): Root {
  return { type: 'root', children }
}
