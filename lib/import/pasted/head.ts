import { fold } from '../../text/fold'
import { fieldAt, isTextLabel } from './fields'
import { isBareLine, isProse, isRule } from './line-kinds'
import { labelOf } from './read-also-label'
import { AFTER_NAME, dateIn, isSignature, listed, signatureIn, signs, unmarked } from './signatures'
import { secondLine, titleOf } from './title-line'
import { isAddress } from './titles'

/** The head of a pasted text, and the remaining lines. */
export interface PastedHead {
  title?: string
  description?: string
  authors?: string[]
  date?: string
  section?: string
  tags?: string[]
  /** Other lines of the head. */
  others: string[]
  rest: string[]
}

/**
 * A first bare line is the title. A kicker or a dateline may be above it; a byline, a date and a
 * short deck may follow it. Each may be labelled: `Chapô : …`.
 */
export function pastedHead(lines: readonly string[]): PastedHead {
  const head: PastedHead = { others: [], rest: [] }
  let rest = withFields(head, withoutEmpty([...lines]))
  if (head.title === undefined) {
    rest = withoutKickers(head, withoutKicker(head, withoutSignaturesAbove(head, rest)))
    const [first = '', ...after] = rest
    const title = titleOf(first, after)
    if (title === undefined) return { ...head, rest }
    const second = secondLine(after, title)
    head.title = second === undefined ? title : `${title} ${second}`
    rest = withFields(head, withoutOrigin(head, withoutEmpty(second === undefined ? after : after.slice(1))))
  }
  rest = withoutSignatures(head, withoutDeck(head, withoutRule(rest)))
  rest = withoutEmphasisedDeck(head, withoutRule(rest))
  if (isTextLabel(rest[0] ?? '')) head.others.push(...rest.splice(0, 1))
  head.rest = withoutHashtags(head, withoutAuthorBox(head, rest))
  return head
}

const LISTS = new Set(['authors', 'tags'])

/** Reads the labelled lines, and returns the lines after them. */
function withFields(head: PastedHead, lines: string[]): string[] {
  let rest = lines
  for (let field = fieldAt(rest); field; field = fieldAt(rest)) {
    if (field.key in head) break
    const value = field.key === 'date' ? dateIn(field.value) : field.value
    if (value === undefined) break
    Object.assign(head, { [field.key]: LISTS.has(field.key) ? listed(value) : value })
    head.others.push(field.key === 'title' ? field.label : field.written)
    rest = withoutEmpty(field.rest)
  }
  return rest
}

const PRESS = /^communiqué(?: de presse)?$/i

/** « Économie » and « Numérique », above a title and its deck. */
function withoutKickers(head: PastedHead, lines: string[]): string[] {
  const full = lines.filter((line) => line !== '')
  const count = full.findIndex((line) => !/^\p{Lu}[\p{L}’' -]{2,30}$/u.test(line) || line.split(/\s/).length > 3)
  const [title = '', deck = '', after = ''] = full.slice(count)
  const isTitle = titleOf(title, full.slice(count + 1)) !== undefined && title.split(/\s/).length > 3
  const isSure = count > 1 ? isDeck(deck) || signs(deck, after) : isDeck(deck) && signs(after)
  if (count < 1 || count > 3 || !isTitle || !isSure || full.slice(0, count).some((line) => labelOf(line))) return lines
  head.tags = full.slice(0, count)
  head.others.push(...head.tags)
  return lines.slice(lines.indexOf(title))
}

/** « TRANSPORTS » above a title names its subject. */
function withoutKicker(head: PastedHead, lines: string[]): string[] {
  const [first = '', ...others] = lines
  const rest = withoutEmpty(others)
  const [title = '', below = ''] = rest.filter((line) => line !== '')
  const isKicker = (/^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})?$/u.test(first) || PRESS.test(first)) && !labelOf(first)
  const isTitle = /\p{Ll}/u.test(title) && !isProse(title) && titleOf(title, rest.slice(1)) !== undefined
  if (!isKicker || !isTitle || !(isProse(below) || signs(below))) return lines
  head.tags = [first.charAt(0) + first.slice(1).toLowerCase()]
  head.others.push(first)
  return rest
}

/** Signatures and days above a title. */
function withoutSignaturesAbove(head: PastedHead, lines: string[]): string[] {
  const full = lines.filter((line) => line !== '')
  const count = full.findIndex((line, at) => !signs(line, full[at + 1]))
  if (count <= 0 || titleOf(full[count] ?? '', full.slice(count + 1)) === undefined) return lines
  for (const line of full.slice(0, count)) sign(head, line)
  return lines.slice(lines.indexOf(full[count] ?? ''))
}

/** The address of the page that a text comes from, under the title whose words it has. */
function withoutOrigin(head: PastedHead, lines: string[]): string[] {
  const [first = '', ...rest] = lines
  const words = fold(first.replace(/^https?:\/\/[^/]*/, '')).split(' ')
  const known = new Set(fold(head.title ?? '').split(' '))
  if (!isAddress(first) || words.filter((word) => word.length > 2 && known.has(word)).length < 2) return lines
  head.others.push(first)
  return withoutEmpty(rest)
}

/** A deck is above a signature, or in emphasis. */
function withoutDeck(head: PastedHead, lines: string[]): string[] {
  const [deck = '', after = '', below = ''] = lines.filter((line) => line !== '')
  const isSigned = isDeck(deck) && signs(after, below) && !signs(deck, after)
  if (!(isSigned || OF_KIND.test(deck)) || head.description !== undefined) return withoutEmphasisedDeck(head, lines)
  head.description = unmarked(deck)
  return withoutEmpty(lines.slice(1))
}

function withoutEmphasisedDeck(head: PastedHead, lines: string[]): string[] {
  const deck = emphasisedDeck(lines[0] ?? '')
  if (deck === undefined || head.description !== undefined) return lines
  head.description = unmarked(deck)
  return withoutEmpty(lines.slice(1))
}

/** A rule under a head separates it from the text. */
function withoutRule(lines: string[]): string[] {
  return isRule(lines[0] ?? '') ? withoutEmpty(lines.slice(1)) : lines
}

/** « Entretien avec Jeanne Le Goff, hydrologue », under a title. */
const OF_KIND =
  /^(?:entretien|interview|rencontre|enquête|reportage|portrait|analyse|récit|décryptage|tribune|témoignage)\s(?:avec|de|d[’']|à|au|aux|en|sur|dans)(?!\p{L})[^.]{4,120}$/iu

const EMPHASISED = /^(?:#{2,6}\s+)?([*_]{1,3})([^*_]+)\1$/

/** A deck in italics, or a sentence in bold, right under the title. */
function emphasisedDeck(line: string): string | undefined {
  const [, marks = '', words = ''] = EMPHASISED.exec(line) ?? []
  const isBold = marks.length > 1
  return isDeck(words) && !isSignature(words) && (!isBold || (isProse(words) && !isBareLine(words))) ? words : undefined
}

function isDeck(line: string): boolean {
  const isTitleLike = isBareLine(line) && line.split(/\s+/).length > 2
  return (isProse(line) || (isTitleLike && !/^\p{Lu}[\p{L}-]+\s?:/u.test(line))) && line.length <= 320
}

function withoutSignatures(head: PastedHead, lines: string[]): string[] {
  let rest = withoutOutlet(head, lines)
  for (
    let [line = '', ...below] = rest;
    signs(
      line,
      below.find((other) => other !== ''),
    );
    [line = '', ...below] = rest
  ) {
    sign(head, line)
    rest = withFields(head, withoutEmpty(below))
  }
  return rest
}

/** The name of a newspaper, above who signs for it. */
function withoutOutlet(head: PastedHead, lines: string[]): string[] {
  const [outlet = '', ...rest] = lines
  const [after = '', below] = rest.filter((line) => line !== '')
  if (!/^\p{Lu}[\p{L}’' -]{2,30}$/u.test(outlet) || signs(outlet, after) || !signs(after, below)) return lines
  head.others.push(outlet)
  return withoutEmpty(rest)
}

function sign(head: PastedHead, line: string): void {
  const { date, authors } = signatureIn(line)
  if (head.date === undefined && date !== undefined) head.date = date
  if (authors) head.authors = authors
  head.others.push(line)
}

/** The author’s name again, and who that is, at the foot of a page. */
function withoutAuthorBox(head: PastedHead, lines: string[]): string[] {
  const full = lines.flatMap((line, at) => (line === '' ? [] : at))
  const isAuthor = (line: number) => head.authors?.includes((lines[line] ?? '').replace(AFTER_NAME, ''))
  const at = full.slice(-2).find(isAuthor)
  if (at === undefined) return lines
  head.others.push(...lines.slice(at).filter((line) => line !== ''))
  return lines.slice(0, at)
}

/** « #Rail #Aragon » alone at the foot of a text names its subjects. */
function withoutHashtags(head: PastedHead, lines: string[]): string[] {
  const at = lines.findLastIndex((line) => line !== '')
  const line = lines[at] ?? ''
  if (at < 1 || !/^(?:#[\p{L}\p{N}_-]+[\s,;]*){1,15}$/u.test(line)) return lines
  head.tags ??= line.match(/[\p{L}\p{N}_-]+/gu)?.map((tag) => tag.replaceAll('_', ' ')) ?? []
  head.others.push(line)
  return lines.slice(0, at)
}

function withoutEmpty(lines: string[]): string[] {
  const full = lines.findIndex((line) => line !== '')
  return full === -1 ? [] : lines.slice(full)
}
