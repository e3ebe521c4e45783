import { isCredit } from './credits'
import { headingAt } from './headings'
import { announcedItemOf, isBareLine, isProse, isRule, itemOf, type Mark } from './line-kinds'
import { emojiItemsAt, itemsFrom, listAt } from './lists'
import { type IsKnown, type Label, labelOf } from './read-also-label'
import { bareTitles, isParagraphAt, nextFull, parted, titleAndProse } from './titles'
import { isVerbatim, verbatimAt } from './verbatim'

/** A block of a pasted text. */
export type PastedBlock =
  /** `left` is the label of a heading or a legend: « Intertitre ». */
  | { type: 'paragraph' | 'heading' | 'verbatim'; text: string; left?: string[] }
  | { type: 'rule' }
  | { type: 'list'; mark: Mark; start: number; items: string[] }
  /** `left` are sections and dates of cards, around their titles. */
  | { type: 'read-also'; label: string; titles: string[]; left?: string[] }

/** The lines of a pasted text as blocks; an empty line is an empty string. */
export function pastedBlocks(lines: readonly string[], isKnown: IsKnown): PastedBlock[] {
  const blocks: PastedBlock[] = []
  let at = 0
  while (at < lines.length) {
    const [block, next] = blockAt(lines, at, isKnown)
    blocks.push(...block)
    at = next
  }
  return lastTitle(withoutRules(withItemHeadings(blocks)))
}

type Taken = [blocks: PastedBlock[], next: number]

function blockAt(lines: readonly string[], at: number, isKnown: IsKnown): Taken {
  const line = lines[at] ?? ''
  if (line === '') return [[], at + 1]
  if (isRule(line)) return [[{ type: 'rule' }], at + 1]
  const label = labelOf(line, isKnown) ?? headingLabel(lines, at, isKnown)
  if (label) return readAlsoAt(lines, at, label, isKnown)
  const emoji = emojiItemsAt(lines, at)
  if (emoji) return [[{ type: 'list', mark: 'bullet', start: 1, items: emoji.items }], emoji.next]
  const heading = headingAt(lines, at, isKnown)
  if (heading) return [[{ type: 'heading', ...heading }], at + 1]
  if (isVerbatim(line)) return taken(verbatimAt(lines, at))
  if (!itemOf(line)) return [[{ type: 'paragraph', text: line }], at + 1]
  const { list, next } = listAt(lines, at)
  return [[list], next]
}

function taken({ text, left, next }: { text: string; left: string[]; next: number }): Taken {
  return [[{ type: 'verbatim', text, left }], next]
}

function readAlsoAt(lines: readonly string[], at: number, { before, label, after }: Label, isKnown: IsKnown): Taken {
  const prose: PastedBlock[] = before === '' ? [] : [{ type: 'paragraph', text: before }]
  const { title, rest } = titleAndProse(after, isKnown)
  const own = title === '' ? [] : parted(title, isKnown)
  if (rest !== '')
    return [[...prose, { type: 'read-also', label, titles: own }, { type: 'paragraph', text: rest }], at + 1]
  const listed = itemsFrom(lines, nextFull(lines, at + 1), announcedItemOf, headingIn(isKnown))
  const isListed = listed.items.length > 0
  const bare = isListed
    ? { titles: [], left: [], next: listed.next }
    : own.length > 0
      ? knownTitlesAt(lines, at + 1, isKnown)
      : bareTitles(lines, at + 1, isKnown)
  const titles = [...own, ...listed.items.flatMap((item) => parted(item, isKnown)), ...bare.titles]
  const left = bare.left.length > 0 ? { left: bare.left } : {}
  return [[...prose, { type: 'read-also', label, titles, ...left }], bare.next]
}

/** Whether an item under a label is a heading: it has another sign than the first, and is above prose. */
function headingIn(isKnown: IsKnown): (lines: readonly string[], at: number, first: number) => boolean {
  const signOf = (line = '') => /^[^\p{L}\p{N}\s]*/u.exec(line)?.[0]
  return (lines, at, first) => {
    const text = announcedItemOf(lines[at] ?? '')?.text ?? ''
    return signOf(lines[at]) !== signOf(lines[first]) && isParagraphAt(lines, nextFull(lines, at + 1)) && !isKnown(text)
  }
}

/** The titles of articles on the lines under the one of a label. */
function knownTitlesAt(lines: readonly string[], at: number, isKnown: IsKnown) {
  let next = at
  while (isBareLine(lines[next] ?? '') && isKnown(lines[next] ?? '')) next++
  return { titles: lines.slice(at, next), left: [], next }
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

/** Single items that are each above a paragraph are headings; a text has two of them at least. */
function withItemHeadings(blocks: readonly PastedBlock[]): PastedBlock[] {
  const isHeading = (block: PastedBlock, at: number) =>
    block.type === 'list' && block.items.length === 1 && isTitled(block.items[0]) && isProseBlock(blocks[at + 1])
  if (blocks.filter(isHeading).length < 2) return [...blocks]
  return blocks.map((block, at) =>
    isHeading(block, at) && block.type === 'list' ? { type: 'heading', text: block.items[0] ?? '' } : block,
  )
}

function isTitled(text = ''): boolean {
  return isBareLine(text) && !isCredit(text)
}

function isProseBlock(block: PastedBlock | undefined): boolean {
  return block?.type === 'paragraph' && isProse(block.text)
}

/** Removes the rules that a heading, a label, or the start or the end of the text makes useless. */
function withoutRules(blocks: readonly PastedBlock[]): PastedBlock[] {
  const isUseful = (block: PastedBlock | undefined) =>
    block?.type === 'paragraph' || block?.type === 'list' || block?.type === 'verbatim'
  return blocks.filter((block, at) => block.type !== 'rule' || (isUseful(blocks[at - 1]) && isUseful(blocks[at + 1])))
}

/** Turns a bare last line, after some text, into a link to another article. */
function lastTitle(blocks: PastedBlock[]): PastedBlock[] {
  const [last, before] = [blocks.at(-1), blocks.at(-2)]
  if (last?.type !== 'paragraph' || before === undefined || before.type === 'heading') return blocks
  if (!isBareLine(last.text) || isCredit(last.text)) return blocks
  return [...blocks.slice(0, -1), { type: 'read-also', label: '', titles: [last.text] }]
}
