import { announcedItemOf, isRule, itemOf, type Mark } from './line-kinds'
import { labelOf } from './read-also-label'
import { isAddress, nextFull, withAddress } from './titles'

/** The items of a list and the line after them. */
interface Items {
  items: string[]
  next: number
}

type PastedList = { type: 'verbatim'; text: string } | { type: 'list'; mark: Mark; start: number; items: string[] }

/** Whether the item at a place is no item of the list that starts at another. */
type IsOther = (lines: readonly string[], at: number, first: number) => boolean

/** The list that starts at a line that is an item. */
export function listAt(lines: readonly string[], at: number): { list: PastedList; next: number } {
  const { mark = 'bullet', start = 1, kind } = itemOf(lines[at] ?? '') ?? {}
  const sameKind = (line: string) => [itemOf(line)].find((item) => item?.kind === kind)
  const { items, next } = itemsFrom(lines, at, sameKind)
  const typed = lines.slice(at, next).filter((line) => line !== '')
  if (isDialogue(typed)) return { list: { type: 'verbatim', text: typed.join('\n') }, next }
  return { list: { type: 'list', mark, start, items }, next }
}

/** Whether lines that start with a dash are replies: some of them are questions or exclamations. */
function isDialogue(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => line.startsWith('—')) && lines.some((line) => /[?!…]$/.test(line))
}

const EMOJI =
  /^(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f?)\u200d?)+[\s\u00a0]*|^\d\ufe0f?\u20e3[\s\u00a0]*/u

/** Consecutive lines that start with an emoji. Different emoji say something, and stay. */
export function emojiItemsAt(lines: readonly string[], at: number): Items | undefined {
  const marks: string[] = []
  const found: string[] = []
  let next = at
  for (let full = at; full < lines.length; full = nextFull(lines, next)) {
    const line = lines[full] ?? ''
    const [mark] = EMOJI.exec(line) ?? []
    if (mark === undefined || mark.length === line.length || labelOf(line)) break
    marks.push(mark.trim())
    found.push(line)
    next = full + 1
  }
  const [heading, ...others] = marks
  const isHeading = others.length > 1 && new Set(others).size === 1 && others[0] !== heading
  if (found.length < 2 || isHeading) return undefined
  const isSame = new Set(marks).size === 1
  return { items: isSame ? found.map((line) => line.replace(EMOJI, '')) : found, next }
}

/**
 * Consecutive items. Empty lines between them are artefacts of the paste, except after several
 * items without any.
 */
export function itemsFrom(
  lines: readonly string[],
  at: number,
  readItem = itemOf,
  isOther: IsOther = () => false,
): Items {
  const items: string[] = []
  let next = at
  let hasGaps = false
  let last: number | undefined
  for (let full = at; full < lines.length; full = nextFull(lines, next)) {
    const item = readItem(lines[full] ?? '')
    const isApart = full > next && items.length > 1 && !hasGaps
    const isAgain = item?.start !== undefined && last !== undefined && item.start <= last && item.start === 1
    if (!item || isApart || isAgain || isRule(lines[full] ?? '') || isOther(lines, full, at)) break
    hasGaps ||= full > next && items.length > 0
    const isAbove = readItem === announcedItemOf && isAddress(lines[full + 1])
    last = item.start
    items.push(isAbove ? withAddress(item.text, lines[full + 1]) : item.text.trim())
    next = full + (isAbove ? 2 : 1)
  }
  return { items, next }
}
