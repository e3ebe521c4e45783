import type { Properties } from 'hast'
import type { Node, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { HtmlElement } from '../blocks/nodes'

/** Anything with a place in the source: a node of Markdown or of HTML. */
export interface Placed {
  position?: Position | undefined
}

export function element(name: string, properties: Properties, children: RootContent[], from?: Placed): HtmlElement {
  const node: HtmlElement = { type: 'element', data: { hName: name, hProperties: properties }, children }
  return from ? at(from, node) : node
}

/** Gives a node the place of another. */
export function at<T extends Node>(from: Placed, node: T): T {
  if (from.position) node.position = from.position
  return node
}

/** The children of any node. */
export function childrenOf(node: Node): RootContent[] {
  return 'children' in node ? (node.children as RootContent[]) : []
}

/** Whether a node is only spaces and line ends. */
export function isBlank(node: Node): boolean {
  return (
    node.type === 'break' || (node.type === 'text' && /^\s*$/.test((node as PhrasingContent & { value: string }).value))
  )
}
