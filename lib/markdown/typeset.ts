import type { Root, RootContent } from 'mdast'
import type { ParseContext } from './parse-context'
import { typesetText } from './typography/text'
import { typesetTree } from './typography/tree'

/** Whether a text in this language takes French typography. */
export const isFrench = (lang: string) => /^fr(?:-|$)/i.test(lang)

/** Applies French typography to French texts; other texts stay as typed. */
export function typography(root: Root, { lang }: ParseContext): void {
  if (!isFrench(lang)) return
  typesetTree(root)
  for (const node of root.children) {
    if (node.type === 'callout') node.children.forEach(typesetFigure)
    else typesetFigure(node)
  }
}

/** The description of a picture is not in the tree. */
function typesetFigure(node: RootContent): void {
  if (node.type === 'figure') node.image.alt = typesetText(node.image.alt)
}

/** Typesets a line of front matter. */
export function typesetLine(text: string, lang: string): string {
  return isFrench(lang) ? typesetText(text) : text
}
