import type { Root, RootContent } from 'mdast'
import type { ParseContext } from './parse-context'
import { typesetText } from './typography/text'
import { typesetTree } from './typography/tree'

const FRENCH = /^fr(?:-|$)/i

/** Applies French typography to French texts; other texts stay as typed. */
export function typography(root: Root, { lang }: ParseContext): void {
  if (!FRENCH.test(lang)) return
  typesetTree(root)
  for (const node of root.children) typesetFigure(node)
}

/** The description of a picture is not in the tree. */
function typesetFigure(node: RootContent): void {
  if (node.type === 'figure') node.image.alt = typesetText(node.image.alt)
}

/** Typesets a line of front matter. */
export function typesetLine(text: string, lang: string): string {
  return FRENCH.test(lang) ? typesetText(text) : text
}
