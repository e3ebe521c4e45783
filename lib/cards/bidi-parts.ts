import bidiFactory from 'bidi-js'
import { directionOf, titleDirection } from '../direction'

/** A part of a line that runs in one direction. */
interface VisualPart {
  text: string
  isRightToLeft: boolean
}

export type BaseDirection = 'ltr' | 'rtl'

const bidi = bidiFactory()

const LETTER = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]'
/** A passage from right to left, without the quotation marks and brackets around it. */
const PASSAGE = new RegExp(`${LETTER}(?:[^\\p{Script=Latin}«»“”()[\\]]*${LETTER})*`, 'gu')
const [ISOLATE, END] = ['\u2068', '\u2069']

/** The direction of a title: from right to left where it has no Latin word. */
export function baseDirection(title: string): BaseDirection {
  return titleDirection(title) === 'rtl' ? 'rtl' : 'ltr'
}

/**
 * The parts of a line in visual order (Unicode Bidirectional Algorithm). A passage is isolated from
 * the text around it, as `dir` does on pages.
 */
export function visualParts(text: string, base: BaseDirection): VisualPart[] {
  if (base === 'ltr' && !directionOf(text)) return [{ text, isRightToLeft: false }]
  const line = base === 'ltr' ? text.replace(PASSAGE, (passage) => ISOLATE + passage + END) : text
  const { levels } = bidi.getEmbeddingLevels(line, base)
  const parts: { text: string; level: number }[] = []
  for (let at = 0; at < line.length; at += 1) {
    const [level, last] = [levels[at] ?? 0, parts.at(-1)]
    if (last?.level === level) last.text += line[at]
    else parts.push({ text: line[at] ?? '', level })
  }
  for (let level = Math.max(...levels); level > 0; level -= 1) reverseFrom(level, parts)
  return parts.flatMap((part) => {
    const own = part.text.replace(/[\u2068\u2069]/g, '')
    return own === '' ? [] : { text: own, isRightToLeft: part.level % 2 === 1 }
  })
}

/** Rule L2: reverses each sequence of parts at a level or above. */
function reverseFrom(level: number, parts: { level: number }[]): void {
  for (let start = 0; start < parts.length; start += 1) {
    let end = start
    while ((parts[end]?.level ?? -1) >= level) end += 1
    if (end > start) parts.splice(start, end - start, ...parts.slice(start, end).reverse())
    start = Math.max(start, end)
  }
}
