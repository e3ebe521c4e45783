import { SaxesParser } from 'saxes'
import { escapeMarkup } from '../../text/escape-markup'

/** An element of XML with its content in order. Names keep their prefix: `w:p`. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlContent[]
}
export type XmlContent = XmlElement | string

/** The root of a document. Parsing continues after an error. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const add = (content: XmlContent) => open.at(-1)?.children.push(content)
  parser.on('error', () => {})
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [] }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (open.length > 1) open.pop()
  })
  parser.write(xml).close()
  return root
}

export function serializeXml(content: XmlContent): string {
  if (typeof content === 'string') return escapeMarkup(content)
  const inside = content.children.map(serializeXml).join('')
  if (content.name === '') return inside
  const attributes = Object.entries(content.attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
  return `<${content.name}${attributes.join('')}>${inside}</${content.name}>`
}

/** The child elements of that name. */
export function childrenNamed({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => typeof child !== 'string').filter((child) => child.name === name)
}

/** The elements of that name at any depth, in order. */
export function elementsNamed({ children }: XmlElement, name: string): XmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child, ...elementsNamed(child, name)] : elementsNamed(child, name)
  })
}

/** The text of an element, with a space between its paragraphs. */
export function wordsIn(content: XmlContent): string {
  return rawWords(content).replace(/\s+/g, ' ').trim()
}

function rawWords(content: XmlContent): string {
  if (typeof content === 'string') return content
  const words = content.children.map(rawWords).join('')
  return /^(?:w:p|text:p|text:h)$/.test(content.name) ? `${words} ` : words
}
