import type { Root, RootContent } from 'mdast'
import type { ParseContext } from './parse-context'
import { typesetText } from './typography/text'
import { typesetTree } from './typography/tree'
import { type Variety, varietyOf } from './typography/varieties'

/** The language of a text, and that of its paper. */
type Languages = Pick<ParseContext, 'lang' | 'language'>

/** Whether a text takes French typography. */
export function isFrench({ lang, language }: Languages): boolean {
  return varietyOf(lang, language) !== 'none'
}

/** Applies French typography to French texts; other texts stay as typed. */
export function typography(root: Root, { lang, language }: ParseContext): void {
  const variety = varietyOf(lang, language)
  if (variety === 'none') return
  typesetTree(root, variety)
  for (const node of root.children) {
    for (const child of node.type === 'callout' ? node.children : [node]) typesetFigure(child, variety)
  }
}

/** The description of a picture is not in the tree. */
function typesetFigure(node: RootContent, variety: Variety): void {
  if (node.type === 'figure') node.image.alt = typesetText(node.image.alt, variety)
}

/** Typesets a line of front matter. */
export function typesetLine(text: string, { lang, language }: Languages): string {
  return typesetText(text, varietyOf(lang, language))
}
