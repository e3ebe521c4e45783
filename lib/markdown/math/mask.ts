import type { Formula } from './find-formulas'

/** Stands for each character of a formula while Markdown is parsed. */
export const MASK = '\uE010'
/** The whole of a formula, which may hold line ends. */
export const MASKED = /\uE010(?:[\uE010\n]*\uE010)?/

/** The text with its formulas masked; lines and offsets stay the same. */
export function masked(text: string, formulas: readonly Formula[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of formulas) {
    result += text.slice(from, start) + maskOf(text.slice(start, end))
    from = end
  }
  return result + text.slice(from)
}

/** The marks of a quotation stay at the start of its lines. */
function maskOf(written: string): string {
  return written.replace(/(\n[ \t]*(?:>[ \t]*)*)?([^\n]*)/g, (_, prefix = '', rest = '') => {
    return prefix + MASK.repeat(rest.length)
  })
}
