import type { Root } from 'mdast'
import { type ParseContext, placeOf } from './parse-context'

/** Longer than any title; a paragraph typed on one line is seldom shorter. */
const LONGEST = 160

/** Marks the paragraphs that are one bare line of plain text: one may be the title of another article, which the catalogue knows. */
export function markTitleCandidates(root: Root, context: ParseContext): void {
  for (const node of root.children) {
    if (node.type !== 'paragraph' || node.children.length !== 1) continue
    const [only] = node.children
    if (only?.type !== 'text' || only.value.includes('\n') || only.value.length > LONGEST) continue
    node.data = { ...node.data, bareLine: { title: only.value, place: placeOf(context, node) } }
  }
}
