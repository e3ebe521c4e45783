import { namedHeading } from './fields'
import { AFTER_NAME, isByline, NAME } from './head'
import { announcedItemOf, isBareLine, isProse, isRule, itemOf, type Mark } from './line-kinds'
import { type IsKnown, type Label, labelOf } from './read-also-label'
import { bareTitles, isAddress, nextFull, parted, titleAndProse, withAddress } from './titles'

/** A block of a pasted text. */
export type PastedBlock =
  | { type: 'paragraph' | 'heading' | 'verbatim'; text: string }
  | { type: 'rule' }
  | { type: 'list'; mark: Mark; start: number; items: string[] }
  /** `left` are sections and dates of cards, around their titles. */
  | { type: 'read-also'; label: string; titles: string[]; left?: string[] }

const MARKDOWN_HEADING = /^#{1,6}\s+(.*?)\s*#*$/
const BOLD_LINE = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)$/
/** Lines that are kept together, because Markdown parses them as one block. */
const VERBATIM = /^(?:\||>(?![\s\u00a0]?\d)|!\[|\[\^\w+\]:|```|~~~|<[a-z/!])/i

/** The lines of a pasted text as blocks; an empty line is an empty string. */
export function pastedBlocks(lines: readonly string[], isKnown: IsKnown): PastedBlock[] {
  const blocks: PastedBlock[] = []
  let at = 0
  while (at < lines.length) {
    const [block, next] = blockAt(lines, at, isKnown)
    blocks.push(...block)
    at = next
  }
  return lastTitle(blocks)
}

type Taken = [blocks: PastedBlock[], next: number]

function blockAt(lines: readonly string[], at: number, isKnown: IsKnown): Taken {
  const line = lines[at] ?? ''
  if (line === '') return [[], at + 1]
  if (isRule(line)) return [[{ type: 'rule' }], at + 1]
  const label = labelOf(line, isKnown) ?? headingLabel(lines, at, isKnown)
  if (label) return readAlsoAt(lines, at, label, isKnown)
  const heading = headingAt(lines, at, isKnown)
  if (heading !== undefined) return [[{ type: 'heading', text: heading }], at + 1]
  if (VERBATIM.test(line)) return verbatimAt(lines, at)
  return itemOf(line) ? listAt(lines, at) : [[{ type: 'paragraph', text: line }], at + 1]
}

/**
 * A bare line right above prose. A numbered one is a heading when no other number follows or
 * precedes it.
 */
function headingAt(lines: readonly string[], at: number, isKnown: IsKnown): string | undefined {
  const line = lines[at] ?? ''
  const [, written] = MARKDOWN_HEADING.exec(line) ?? boldHeading(line) ?? [line, namedHeading(line)]
  if (written !== undefined) return written.trim().replace(/(\*\*|__)(.+?)\1/g, '$2')
  const item = itemOf(line)
  const next = lines[nextFull(lines, at + 1)]
  if (next === undefined || !isBareLine(line) || item?.mark === 'bullet' || VERBATIM.test(line)) return undefined
  if (
    isCredit(line) ||
    /^[[(].*[\])]$/.test(line) ||
    areScores(line, lines[at - 1] ?? '') ||
    isVerse(lines[at - 1] ?? '', isKnown) ||
    isReply(line, lines)
  )
    return undefined
  const prose = labelOf(next, isKnown)?.before ?? next
  return isProse(prose) && prose.length > line.length && !itemOf(next) ? line : undefined
}

/** A line in bold, unless it is a sentence: a deck. */
function boldHeading(line: string): RegExpExecArray | undefined {
  const bold = BOLD_LINE.exec(line)
  const words = bold?.[1]?.trim() ?? ''
  return bold && (isBareLine(words) || !isProse(words)) ? bold : undefined
}

/** Whether two lines are scores: « Sète - Nîmes : 2-1 ». */
function areScores(line: string, before: string): boolean {
  return /:.*\d$/.test(line) && /:.*\d$/.test(before)
}

/** Whether the next line continues the sentence of this one. */
function isVerse(line: string, isKnown: IsKnown): boolean {
  return line.length <= 60 && /[,;]$/.test(line) && !itemOf(line) && !labelOf(line) && !isKnown(line)
}

const SPEAKER = /^([\p{Lu}«][^:.!?]{0,40}?)[\s\u00a0]*:[\s\u00a0]/u

/** Whether a line is a reply of a speaker who speaks again. */
function isReply(line: string, lines: readonly string[]): boolean {
  const speaker = SPEAKER.exec(line)?.[1]
  return speaker !== undefined && lines.filter((other) => SPEAKER.exec(other)?.[1] === speaker).length > 1
}

function verbatimAt(lines: readonly string[], at: number): Taken {
  let end = at + 1
  while ((lines[end] ?? '') !== '' && VERBATIM.test(lines[end] ?? '')) end++
  return [[{ type: 'verbatim', text: lines.slice(at, end).join('\n') }], end]
}

function listAt(lines: readonly string[], at: number): Taken {
  const { mark = 'bullet', start = 1, kind } = itemOf(lines[at] ?? '') ?? {}
  const sameKind = (line: string) => [itemOf(line)].find((item) => item?.kind === kind)
  const { items, next } = itemsFrom(lines, at, sameKind)
  const typed = lines.slice(at, next).filter((line) => line !== '')
  if (isDialogue(typed)) return [[{ type: 'verbatim', text: typed.join('\n') }], next]
  return [[{ type: 'list', mark, start, items }], next]
}

/** Whether lines that start with a dash are replies: some of them are questions or exclamations. */
function isDialogue(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => line.startsWith('—')) && lines.some((line) => /[?!…]$/.test(line))
}

/**
 * Consecutive items. Empty lines between them are artefacts of the paste, except after several
 * items without any.
 */
function itemsFrom(lines: readonly string[], at: number, readItem = itemOf): { items: string[]; next: number } {
  const items: string[] = []
  let next = at
  let hasGaps = false
  for (let full = at; full < lines.length; full = nextFull(lines, next)) {
    const item = readItem(lines[full] ?? '')
    const isApart = full > next && items.length > 1 && !hasGaps
    if (!item || isApart || isRule(lines[full] ?? '')) break
    hasGaps ||= full > next && items.length > 0
    const isAbove = readItem === announcedItemOf && isAddress(lines[full + 1])
    items.push(isAbove ? withAddress(item.text, lines[full + 1]) : item.text.trim())
    next = full + (isAbove ? 2 : 1)
  }
  return { items, next }
}

function readAlsoAt(lines: readonly string[], at: number, { before, label, after }: Label, isKnown: IsKnown): Taken {
  const prose: PastedBlock[] = before === '' ? [] : [{ type: 'paragraph', text: before }]
  const { title, rest } = titleAndProse(after, isKnown)
  const own = title === '' ? [] : parted(title, isKnown)
  if (rest !== '')
    return [[...prose, { type: 'read-also', label, titles: own }, { type: 'paragraph', text: rest }], at + 1]
  const listed = itemsFrom(lines, nextFull(lines, at + 1), announcedItemOf)
  const isListed = listed.items.length > 0
  const bare = isListed || own.length > 0 ? { titles: [], left: [], next: at + 1 } : bareTitles(lines, at + 1, isKnown)
  const titles = [...own, ...listed.items.flatMap((item) => parted(item, isKnown)), ...bare.titles]
  const left = bare.left.length > 0 ? { left: bare.left } : {}
  return [[...prose, { type: 'read-also', label, titles, ...left }], isListed ? listed.next : bare.next]
}

/**
 * A label such as « Sur le même sujet » right above the title of an article, which is not a
 * heading.
 */
function headingLabel(lines: readonly string[], at: number, isKnown: IsKnown): Label | undefined {
  const line = lines[at] ?? ''
  const next = lines[nextFull(lines, at + 1)] ?? ''
  const isAbove = isKnown(announcedItemOf(next)?.text ?? next) && isBareLine(line)
  return isAbove && !isKnown(line) ? labelOf(`${line} :`) : undefined
}

/** A line below a text that is not the title of an article. */
const CREDIT =
  /^(?:sources?|photos?|crédits?|illustrations?|légendes?|contacts?|traduction|avec|©)\s?:|^©|^[^\p{L}]{5,}$/iu

function isCredit(line: string): boolean {
  return isByline(line) || CREDIT.test(line) || areNames(line)
}

/** « Jeanne Le Goff, Ali Benali et Luc Martin » signs a text. */
function areNames(line: string): boolean {
  const bare = line.replace(AFTER_NAME, '')
  const names = bare.split(/, | et | & | \/ /)
  return (names.length > 1 || bare !== line) && names.every((name) => NAME.test(name))
}

/** Turns a bare last line, after some text, into a link to another article. */
function lastTitle(blocks: PastedBlock[]): PastedBlock[] {
  const [last, before] = [blocks.at(-1), blocks.at(-2)]
  if (last?.type !== 'paragraph' || before === undefined || before.type === 'heading') return blocks
  if (!isBareLine(last.text) || isCredit(last.text)) return blocks
  return [...blocks.slice(0, -1), { type: 'read-also', label: '', titles: [last.text] }]
}
