import { addStyles } from './own-styles'

/**
 * Highlights passages without changing the text: elements in it would change its paragraphs, and
 * what a screen reader says. A browser without this API still has the passages in the reading list.
 */
export function paintPassages(text: Element, passages: readonly string[]): void {
  if (!window.CSS?.highlights) return
  addStyles('::highlight(passage){background-color:var(--color-mark);color:var(--color-ink)}')
  const ranges = passages.flatMap((passage) => rangeOf(text, passage) ?? [])
  CSS.highlights.set('passage', new Highlight(...ranges))
}

/** The range of a passage in a text, if it is still there; any white space matches any other. */
export function rangeOf(text: Element, passage: string): Range | undefined {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  const whole = nodes.map(({ data }) => data).join('')
  const pattern = passage.trim().split(/\s+/).map(escapePattern).join('\\s+')
  const match = new RegExp(pattern).exec(whole)
  if (passage.trim() === '' || !match) return undefined
  const range = document.createRange()
  range.setStart(...pointAt(nodes, match.index))
  range.setEnd(...pointAt(nodes, match.index + match[0].length))
  return range
}

function pointAt(nodes: readonly Text[], offset: number): [Text, number] {
  let before = 0
  for (const node of nodes) {
    if (offset <= before + node.length) return [node, offset - before]
    before += node.length
  }
  throw new Error('an offset beyond the text')
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
