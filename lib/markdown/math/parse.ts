import type { Root } from 'mdast'
import { isTooDeep } from '../nesting-depth'
import { parseMarkdown } from '../parser'
import { type Formula, findFormulas } from './find-formulas'
import { MASK, masked } from './mask'

/**
 * Parses a text whose formulas Markdown must not read: `_` and `\` mean something else in TeX. Only
 * texts with a formula are parsed twice.
 */
export function parseWithFormulas(text: string): { root: Root; formulas: Formula[] } {
  const root = parseMarkdown(text)
  if (!text.includes('$') || text.includes(MASK) || isTooDeep(root)) return { root, formulas: [] }
  const formulas = findFormulas(text, root)
  return { root: formulas.length === 0 ? root : parseMarkdown(masked(text, formulas)), formulas }
}
