import type { PhrasingContent, Root, RootContent } from 'mdast'

/** Pandoc's « : légende » and « Table: », and the French word. */
const MARK = /^(?:Table(?:au)?)?[ \u00a0]*:\s+(?=\S)/

/**
 * Moves the caption of a table, a paragraph right before or after it, into the table, where screen
 * readers announce it.
 */
export function tableCaptions(root: Root): void {
  const children: RootContent[] = []
  let isCaption = false
  for (const [index, node] of root.children.entries()) {
    if (isCaption) isCaption = false
    else if (node.type !== 'table') children.push(node)
    else {
      const [above, below] = [captionIn(children.at(-1)), captionIn(root.children[index + 1])]
      if (above) children.pop()
      else isCaption = below !== undefined
      const caption = above ?? below
      if (caption) node.data = { caption }
      children.push(node)
    }
  }
  root.children = children
}

function captionIn(node: RootContent | undefined): PhrasingContent[] | undefined {
  if (node?.type !== 'paragraph') return undefined
  const [first, ...rest] = node.children
  if (first?.type !== 'text' || !MARK.test(first.value)) return undefined
  return [{ ...first, value: first.value.replace(MARK, '') }, ...rest]
}
