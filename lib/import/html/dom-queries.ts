import type { Element, Nodes } from 'hast'
import { raw } from 'hast-util-raw'

/** The words of a fragment, with its entities decoded. */
export function htmlWords(html: string): string {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] })
  return textIn(tree).replace(/\s+/g, ' ').trim()
}

export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

/** Every element of that name, in the order of the text. */
export function elementsIn(node: Nodes, name: string): Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => elementsIn(child, name)) : []
  return node.type === 'element' && node.tagName === name ? [node, ...inside] : inside
}

export function classesOf({ properties }: Element): string[] {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : []
}

export function element(
  tagName: string,
  children: Element['children'],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}
