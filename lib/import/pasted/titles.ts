import { proposeDate } from '../../content/date-proposal'
import { announcedItemOf, isBareLine, isProse, itemOf } from './line-kinds'
import { type IsKnown, labelOf } from './read-also-label'

/** The lines below a label: titles, and other lines of copied cards. */
interface Titles {
  titles: string[]
  left: string[]
  next: number
}

/**
 * Titles without bullets: the bare lines, except one right above prose, which is a heading. If an
 * empty line follows the label, empty lines are artefacts of the paste.
 */
export function bareTitles(lines: readonly string[], at: number, isKnown: IsKnown): Titles {
  const hasGaps = lines[at] === ''
  const after = (line: number) => (hasGaps ? nextFull(lines, line) : line)
  const found: number[] = []
  let end = after(at)
  while (isTitle(lines[end] ?? '', isKnown) || isAddress(lines[end])) {
    found.push(end)
    end = after(end + 1)
  }
  const last = found.at(-1)
  const isHeading = found.length > 1 && isParagraphAt(lines, end) && !isKnown(lines[last ?? end] ?? '')
  const taken = (isHeading ? found.slice(0, -1) : found).map((line) => lines[line] ?? '')
  return { ...ofCards(taken, isKnown), next: (found[taken.length - 1] ?? at - 1) + 1 }
}

function isTitle(line: string, isKnown: IsKnown): boolean {
  return (
    line !== '' &&
    (isBareLine(line) || isKnown(line) || isLink(line)) &&
    !labelOf(line, isKnown) &&
    !labelOf(`${line} :`)
  )
}

/** Titles with the address below them; sections and dates are around them in copied cards. */
function ofCards(lines: readonly string[], isKnown: IsKnown): Omit<Titles, 'next'> {
  const isCard = lines.some((line) => isKnown(line))
  const titles: string[] = []
  const left: string[] = []
  for (const [at, line] of lines.entries()) {
    const isSection = line.split(/\s+/).length <= 2 && isKnown(lines[at + 1] ?? '')
    if (isAddress(line)) titles.push(withAddress(titles.pop() ?? '', line))
    else if (isCard && !isKnown(line) && (isSection || proposeDate(line) !== undefined)) left.push(line)
    else titles.push(line)
  }
  return { titles, left }
}

export function isAddress(line = ''): boolean {
  return /^https?:\/\/\S+$/.test(line)
}

export function withAddress(title: string, address = ''): string {
  return title === '' ? address : `${title.trim()} (${address})`
}

/** Where emphasis or brackets around a label close, after its title. */
const CLOSED = /^([^*_()[\]]{4,}?[.!?…]?)(?:\*{1,3}|_{1,3}|[)\]])[.!]?\s+([\p{Lu}«].*)$/su
const ENDED = /^(.{12,}?[»”\p{L}\d])[.!?…]\s+([\p{Lu}«].*)$/su

/** The title after a label, and the sentences that go on after it on its line. */
export function titleAndProse(text: string, isKnown: IsKnown): { title: string; rest: string } {
  const [, title = '', rest = ''] = CLOSED.exec(text) ?? ENDED.exec(text) ?? []
  const isTitle = isKnown(title) || (isBareLine(title) && title.split(/\s+/).length >= 4)
  return isTitle && isProse(rest) && !isKnown(rest) ? { title, rest } : { title: text, rest: '' }
}

/** `[Le port](https://…)`. */
const LINKS = /\[[^\]\n]+\]\([^)\s]*\)/g
/** A comma or « et » between two titles; titles may also contain them. */
const JOINED = /[»”"],?\s+(?:et\s+)?(?=[«“"])|,\s+(?:et\s+)?|\s+et\s+/
const LONG_ENOUGH = 4

const SEPARATOR = /\s*;\s+|\s+[-–—•·|/→]\s+/
/** Signs that titles do not contain. */
const BETWEEN_ONLY = /\s*;\s+|\s+[|•]\s+/
/** The letter or the number before each title of a line: `a) Le port b) La gare`. */
const MARKS = /(?:^|\s)\(?(?:[a-h]|\d)(?:[.)/]|[\s\u00a0]?°)\s+(?=\S)/

/**
 * The titles of one line: `Le port ; La gare`. One must be the title of an article, unless all
 * follow the same sign as the first: `- Le port - La gare`.
 */
export function parted(text: string, isKnown: IsKnown): string[] {
  const links = text.match(LINKS) ?? []
  if (links.length > 1 && /^(?:[^\p{L}\p{N}]|et(?!\p{L}))*$/u.test(text.replace(LINKS, ''))) return links
  const marked = text.split(MARKS)
  if (marked[0] === '' && marked.length > 2 && marked.slice(1).every(isTitleOfSeveral)) return marked.slice(1)
  const first = announcedItemOf(text)?.text ?? text
  const parts = first.split(SEPARATOR)
  if (parts.length > 1 && parts.every((part) => isKnown(part))) return parts
  const apart = [parts, first.split(BETWEEN_ONLY)].find(
    (titles) => titles.length > 1 && titles.every(isTitleOfSeveral) && titles.some((title) => isKnown(title)),
  )
  if (apart) return apart
  const joined = first.split(JOINED)
  const areTitles = joined.every((part) => part.split(/\s+/).length >= LONG_ENOUGH && isKnown(part))
  if (joined.length > 1 && areTitles) return joined
  const [sign] = /^[-–—•·→](?=\s)/.exec(text) ?? []
  const listed = sign === undefined ? [] : first.split(` ${sign} `)
  return listed.length > 1 && listed.every(isBareLine) ? listed : [first]
}

/** Whether a text is a link of Markdown and nothing else. */
function isLink(text: string): boolean {
  return text.replace(LINKS, '') === '' && text !== ''
}

/** Whether a part of a line is long enough for a title. */
function isTitleOfSeveral(text: string): boolean {
  return isLink(text) || (isBareLine(text) && text.split(/\s+/).length >= 3)
}

/** Whether a paragraph is at this place: prose, or what announces a list. */
export function isParagraphAt(lines: readonly string[], at: number): boolean {
  return isProse(lines[at] ?? '') || announces(lines, at)
}

/** Whether a line announces the list below it. */
export function announces(lines: readonly string[], at: number): boolean {
  const below = lines[nextFull(lines, at + 1)] ?? ''
  return /[\p{L}\p{N}»)][\s\u00a0\u202f]*:$/u.test(lines[at] ?? '') && itemOf(below) !== undefined
}

/** The full line above a place, or an empty string. */
export function lineAbove(lines: readonly string[], at: number): string {
  let above = at - 1
  while (lines[above] === '') above--
  return lines[above] ?? ''
}

export function nextFull(lines: readonly string[], at: number): number {
  let next = at
  while (next < lines.length && lines[next] === '') next++
  return next
}
