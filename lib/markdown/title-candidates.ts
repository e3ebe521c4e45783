import type { Root } from 'mdast'
import { type ParseContext, placeOf } from './parse-context'

/** Titles are shorter; paragraphs typed on one line are seldom as short. */
const LONGEST = 160

/**
 * Marks the paragraphs that hold one line of plain text. Such a line may be the title of another
 * article: the catalogue, which knows all titles, decides.
 */
export function markTitleCandidates(root: Root, context: ParseContext): void {
  for (const node of root.children) {
    if (node.type !== 'paragraph' || node.children.length !== 1) continue
    const [only] = node.children
    if (only?.type !== 'text' || only.value.includes('\n') || only.value.length > LONGEST) continue
    node.data = { ...node.data, bareLine: { title: only.value, place: placeOf(context, node) } }
  }
}
