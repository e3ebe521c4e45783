import type { PhrasingContent, Root, RootContent } from 'mdast'

/** Pandoc's « : légende » and « Table: », and the word of a French desk. */
const MARK = /^(?:Table(?:au)?)?[ \u00a0]*:\s+(?=\S)/

/** A paragraph right before or after a table that says it is its caption stands in the table, where whoever hears it is told first. */
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
