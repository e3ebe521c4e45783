import type { Root, RootContent } from 'mdast'
import { scriptFinder } from '../text/script-passages'
import { OPAQUE } from '../typography/characters'
import { typesetText } from '../typography/typeset-text'
import { typesetTree } from '../typography/typeset-tree'
import { type Variety, varietyOf } from '../typography/varieties'
import type { ParseContext } from './parse-context'

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

/** Typesets the description of a picture, which is not in the tree. */
function typesetFigure(node: RootContent, variety: Variety): void {
  if (node.type === 'figure') node.image.alt = typesetText(node.image.alt, variety)
}

/** Typesets a line of front matter, except passages in another script. */
export function typesetLine(text: string, { lang, language }: Languages): string {
  const passages = scriptFinder(lang)(text)
  const apart = passages.reduceRight((line, { start, end }) => line.slice(0, start) + OPAQUE + line.slice(end), text)
  const words = passages.map(({ start, end }) => text.slice(start, end))
  return typesetText(apart, varietyOf(lang, language)).replaceAll(OPAQUE, (sign) => words.shift() ?? sign)
}
