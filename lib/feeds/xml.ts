import { escapeMarkup } from '../text/escape-markup'
import { legalXml } from './machine-text'

/** An element that contains text. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeMarkup(legalXml(text))}</${name}>`
}

/** An element that contains elements; `attributes` begins with a space, or is empty. */
export function element(name: string, attributes: string, ...children: string[]): string {
  return `<${name}${attributes}>${children.join('')}</${name}>`
}

/** A whole document, with each child of the root on its own line. */
export function xmlDocument(root: string, attributes: string, children: string[]): string {
  const lines = children.map((child) => `${child}\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${attributes}>\n${lines}</${root}>\n`
}
