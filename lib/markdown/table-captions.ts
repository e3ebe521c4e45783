import type { PhrasingContent, Root, RootContent } from 'mdast'

/** Pandoc's « : légende » and « Table: », and the French word. */
const MARK = /^(?:Table(?:au)?)?[ \u00a0]*:\s+(?=\S)/

/**
 * Moves the caption of a table, a paragraph right before or after it, into the table, where screen
 * readers announce it.
 */
export function tableCaptions({ children }: Root): void {
  for (const table of children.filter((node) => node.type === 'table')) {
    const rank = children.indexOf(table)
    const place = [rank - 1, rank + 1].find((beside) => captionIn(children[beside]))
    const caption = place !== undefined && captionIn(children[place])
    if (!caption) continue
    table.data = { caption }
    children.splice(place, 1)
  }
}

function captionIn(node: RootContent | undefined): PhrasingContent[] | undefined {
  if (node?.type !== 'paragraph') return undefined
  const [first, ...rest] = node.children
  if (first?.type !== 'text' || !MARK.test(first.value)) return undefined
  return [{ ...first, value: first.value.replace(MARK, '') }, ...rest]
}
