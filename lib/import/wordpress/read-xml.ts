import { SaxesParser } from 'saxes'

/** One element with its content. Names keep their prefix: `wp:status`. */
export interface XmlNode {
  name: string
  attributes: Record<string, string>
  text: string
  children: XmlNode[]
}

const WANTED = new Set(['item', 'wp:author', 'wp:base_site_url', 'wp:base_blog_url', 'link', 'language'])

/**
 * Streams the elements of a WordPress export, which may be too large for memory. Prefixes are taken
 * as they are written, so both spellings of `xmlns:wp` are read. Parsing continues after an error;
 * the number of errors is returned.
 */
export function readExport(parts: Iterable<string>, onNode: (node: XmlNode) => void): number {
  const parser = new SaxesParser({ xmlns: false })
  const open: XmlNode[] = []
  let faults = 0
  parser.on('error', () => faults++)
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes: attributes as Record<string, string>, text: '', children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  const addText = (text: string) => {
    const node = open.at(-1)
    if (node) node.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const node = open.pop()
    const parent = open.at(-1)
    if (!node || parent?.name !== 'channel') return
    if (WANTED.has(node.name)) onNode(node)
    parent.children = []
    parent.text = ''
  })
  for (const part of parts) parser.write(part)
  parser.close()
  return faults
}

/** The text of the first child of that name. */
export function childText(node: XmlNode, name: string): string {
  return node.children.find((child) => child.name === name)?.text.trim() ?? ''
}

export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name)
}

/** The custom fields of a post; a field may occur several times. */
export function fieldsOf(item: XmlNode): [key: string, value: string][] {
  return childrenOf(item, 'wp:postmeta').map((node) => [
    childText(node, 'wp:meta_key'),
    childText(node, 'wp:meta_value'),
  ])
}

/** The first value of a custom field of a post. */
export function metaOf(item: XmlNode, key: string): string {
  return fieldsOf(item).find(([name]) => name === key)?.[1] ?? ''
}
