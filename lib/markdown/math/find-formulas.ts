import type { Nodes, Root } from 'mdast'
import { childrenOf } from '../nodes'

/** A formula in the source of a text. */
export interface Formula {
  /** Offsets of its first `$` and after its last. */
  start: number
  end: number
  tex: string
  isDisplay: boolean
}

/** `$$` at the start of a line, `$$` at the end of one, and no empty line between them. */
const DISPLAY = /^(?<prefix>[ \t]*(?:>[ \t]*)*)\$\$(?!\$)(?<tex>(?:(?!\$\$|\n[ \t>]*\n).)+?)\$\$[ \t]*$/gmsu

/**
 * `$…$` on one line. Amounts (`5 $ et 10 $`, `$5 and $10`) and variables (`$HOME`, `${A}`) are not
 * formulas: no letter or digit may touch a `$` outside, no space inside, and the content must be
 * one letter or contain a TeX sign.
 */
const INLINE =
  /(?<![\p{L}\p{N}$\\])\$(?![\s${])(?<tex>\p{L}|(?=[^$\n]*[\\^_={}+<>])[^$\n]{1,300}?)(?<![\s\\])\$(?![\p{L}\p{N}${])/gu

/** Whether a text is one whole inline formula. */
export function isInlineFormula(written: string): boolean {
  return [...` ${written} `.matchAll(INLINE)].some(([whole]) => whole === written)
}

/** The formulas of a text, in order. `root` is the text as Markdown reads it without formulas. */
export function findFormulas(text: string, root: Root): Formula[] {
  const found: Formula[] = []
  const taken = opaqueRanges(root)
  const add = (formula: Formula) => {
    if (taken.some(([start, end]) => start < end && formula.start < end && start < formula.end)) return
    found.push(formula)
    taken.push([formula.start, formula.end])
  }
  for (const { 0: whole, index, groups } of text.matchAll(DISPLAY)) {
    const start = index + (groups?.prefix ?? '').length
    const tex = (groups?.tex ?? '').replace(/\n[ \t]*(?:>[ \t]*)*/g, '\n').trim()
    if (tex !== '') add({ start, end: index + whole.trimEnd().length, tex, isDisplay: true })
  }
  for (const { 0: whole, index, groups } of text.matchAll(INLINE)) {
    add({ start: index, end: index + whole.length, tex: groups?.tex ?? '', isDisplay: false })
  }
  return found.sort((a, b) => a.start - b.start)
}

const OPAQUE = new Set(['code', 'inlineCode', 'html', 'definition', 'image', 'imageReference'])

/** The ranges in which `$` has no meaning: code, HTML, addresses. */
function opaqueRanges(root: Root): [number, number][] {
  const ranges: [number, number][] = []
  const visit = (node: Nodes) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined) return
    if (OPAQUE.has(node.type)) ranges.push([start, end])
    else if (node.type === 'link') ranges.push([node.children.at(-1)?.position?.end.offset ?? start, end])
    for (const child of childrenOf(node)) visit(child as Nodes)
  }
  visit(root)
  return ranges
}
