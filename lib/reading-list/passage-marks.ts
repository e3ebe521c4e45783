import { addStyles } from './own-styles'
import { type RunningText, runningText } from './running-text'

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
export function rangeOf(element: Element, passage: string): Range | undefined {
  const { text, nodes } = runningText(element)
  const pattern = passage.trim().split(/\s+/).map(escapePattern).join('\\s+')
  const match = new RegExp(pattern).exec(text)
  if (passage.trim() === '' || !match) return undefined
  const range = document.createRange()
  range.setStart(...pointAt(nodes, match.index))
  range.setEnd(...pointAt(nodes, match.index + match[0].length))
  return range
}

function pointAt(nodes: RunningText['nodes'], offset: number): [Text, number] {
  const found = nodes.find(({ node, at }) => offset <= at + node.length)
  if (!found) throw new Error('an offset beyond the text')
  return [found.node, offset - found.at]
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
