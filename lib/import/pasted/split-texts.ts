import { fieldAt } from './fields'
import { isRule, type Part } from './line-kinds'
import { signs } from './signatures'
import { titleOf } from './title-line'

/** « Article 2 : Le port »: the number of a text, before its title. */
const NUMBERED =
  /^(?:#{1,3}\s*)?(?:\*\*)?(?:article|texte|papier|brève)[\s\u00a0]+(?:n[°o][\s\u00a0]*)?(\d{1,2})(?:[\s\u00a0]*[:.)–—-][\s\u00a0]*|(?=\**$))/i

/** A line that may name a title. */
const TITLE = /^[#*_\s]*(?:titre|title|headline)/i

/** The texts of one paste, each with its own title. Most pastes have one. */
export function splitTexts(lines: readonly string[]): Part[] {
  const numbers = lines.flatMap((line, at) => (NUMBERED.test(line) ? at : []))
  const isCounted = numbers.every((at, index) => NUMBERED.exec(lines[at] ?? '')?.[1] === String(index + 1))
  if (isCounted && numbers.length > 1 && numbers[0] === firstFull(lines, 0))
    return cutAt(lines, numbers).map(([mark = '', ...rest]) => {
      const [left = ''] = NUMBERED.exec(mark) ?? []
      return { lines: [mark.slice(left.length), ...rest], left: [left.trim()] }
    })
  const titled = lines.flatMap((line, at) => (TITLE.test(line) && fieldAt(lines.slice(at))?.key === 'title' ? at : []))
  const starts = titled.length > 1 ? titled : afterRules(lines)
  return cutAt(lines, [0, ...starts.slice(1)]).map((part) => ({ lines: part, left: [] }))
}

/** Where a title and a signature follow a rule, if the first text has both too. */
function afterRules(lines: readonly string[]): number[] {
  const rules = lines.flatMap((line, at) => (isRule(line) ? firstFull(lines, at + 1) : []))
  const starts = [firstFull(lines, 0), ...rules].filter((at) => isSigned(lines, at))
  return starts[0] === firstFull(lines, 0) ? starts : []
}

/** Whether a title is at this place, with a signature under it or under its deck. */
function isSigned(lines: readonly string[], at: number): boolean {
  const [title = '', ...below] = lines.slice(at).filter((line) => line !== '')
  const isTitle = titleOf(title, below) !== undefined && !signs(title)
  return isTitle && (signs(below[0] ?? '', below[1]) || signs(below[1] ?? '', below[2]))
}

function firstFull(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && line !== '')
  return at === -1 ? lines.length : at
}

function cutAt(lines: readonly string[], starts: readonly number[]): string[][] {
  return starts.map((start, index) => lines.slice(start, starts[index + 1]))
}
