import { plainText } from '../text/plain-text'

/** A paragraph of a block of prose. */
interface Paragraph {
  /** Where its tag begins in the HTML of the block. */
  start: number
  html: string
  text: string
}

const BOUNDARY = /<(\/?)(p|blockquote|ul|ol|dl|div|details|figure|table)\b[^>]*>/g

/** The top-level paragraphs of our own HTML. */
export function paragraphsOf(html: string): Paragraph[] {
  const found: Paragraph[] = []
  let depth = 0
  let start = -1
  for (const { 0: tag, 1: slash, 2: name, index } of html.matchAll(BOUNDARY)) {
    if (name !== 'p') depth += slash === '/' ? -1 : 1
    else if (depth === 0 && slash === '') start = index
    else if (depth === 0 && start >= 0) found.push(paragraphAt(html, start, index + tag.length))
  }
  return found
}

function paragraphAt(html: string, start: number, end: number): Paragraph {
  const own = html.slice(start, end)
  return { start, html: own, text: plainText(own).replaceAll('\n', ' ') }
}
