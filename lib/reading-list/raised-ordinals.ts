import { dateParts } from '../phrasing/dates'

/** « 1er » with a raised « er ». */
export function raisedOrdinals(text: string): (string | Element)[] {
  return dateParts(text).map((each) => (each.raised ? inside('sup', each.text) : each.text))
}

/** An element that contains only text. */
export function inside(tag: 'mark' | 'sup', text: string): Element {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
