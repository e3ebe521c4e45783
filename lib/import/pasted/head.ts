import { proposeDate } from '../../content/date-proposal'
import { fieldOf, isTextLabel } from './fields'
import { isBareLine, isProse } from './line-kinds'
import { labelOf } from './read-also-label'

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

const BYLINE =
  /^(?:Par|By|Texte\s?:|Auteur\s?:|(?:Propos r|R)ecueillis?(?: et traduits?)? par|(?:Entretien|Interview|Reportage|Enquête)(?: (?:réalisée?|menée?|conduite?))? par|(?:Écrit|Rédigé|Texte) par)\s+(\p{Lu}[^.!?]{2,70})$/u
const DATED =
  /^(?:publi[ée]|mis à jour|mise à jour|post[ée]|le\s|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|par\s)/i

/**
 * A first bare line is the title. A byline, a date and a short deck may follow it. Each may be
 * labelled: `Chapô : …`.
 */
export function pastedHead(lines: readonly string[]): PastedHead {
  const head: PastedHead = { others: [], rest: [] }
  let rest = withFields(head, withoutEmpty([...lines]))
  if (head.title === undefined) {
    rest = withoutKicker(head, rest)
    const [first = '', ...after] = rest
    const title = titleOf(first, after)
    if (title === undefined) return { ...head, rest }
    const second = secondLine(after)
    head.title = second === undefined ? title : `${title} ${second}`
    rest = withFields(head, withoutEmpty(second === undefined ? after : after.slice(1)))
  }
  const [deck = '', after = '', below = ''] = rest.filter((line) => line !== '')
  const isSigned = isDeck(deck) && signs(after, below) && !signs(deck, after)
  const written = isSigned ? deck : emphasisedDeck(deck)
  if (written !== undefined && head.description === undefined) {
    head.description = unmarked(written)
    rest = withoutEmpty(rest.slice(1))
  }
  while (
    rest[0] !== undefined &&
    signs(
      rest[0],
      rest.slice(1).find((line) => line !== ''),
    )
  ) {
    sign(head, rest[0])
    rest = withFields(head, withoutEmpty(rest.slice(1)))
  }
  if (isTextLabel(rest[0] ?? '')) head.others.push(...rest.splice(0, 1))
  return { ...head, rest }
}

/** Reads the labelled lines, and returns the lines after them. */
function withFields(head: PastedHead, lines: string[]): string[] {
  let rest = lines
  for (let field = fieldOf(rest[0] ?? ''); field; field = fieldOf(rest[0] ?? '')) {
    if (field.key in head) break
    const value = field.key === 'date' ? dateIn(field.value) : field.value
    if (value === undefined) break
    Object.assign(head, { [field.key]: LISTS.has(field.key) ? listed(value) : value })
    if (field.key !== 'title') head.others.push(rest[0] ?? '')
    rest = withoutEmpty(rest.slice(1))
  }
  return rest
}

const PRESS = /^communiqué(?: de presse)?$/i

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

const LISTS = new Set(['authors', 'tags'])

function listed(value: string): string[] {
  return value.split(/\s*(?:,|;| et | and | & )\s*/).filter((one) => one !== '')
}

function titleOf(first: string, after: readonly string[]): string | undefined {
  const [, named] = /^#\s+(\S.*?)\s*#*$/.exec(first) ?? /^([*_]{1,3}[^*_]+[*_]{1,3})$/.exec(first) ?? []
  if (named !== undefined) return unmarked(named)
  const next = after.find((line) => line !== '')
  const isTitle = next !== undefined && isBareLine(first.replace(/^[#@]?\p{Ll}|^[#@](?=\p{L})/u, capital))
  return isTitle && !isSignature(first) && !labelOf(first) ? first : undefined
}

/** A title may start with a lower-case letter, or with a hashtag. */
function capital(start: string): string {
  return start.replace(/[#@]/, '').toUpperCase()
}

/** The second line of a wrapped title: it continues a sentence, right above prose. */
function secondLine([next = '', ...after]: readonly string[]): string | undefined {
  const isInside = /^\p{Ll}/u.test(next) && next.length <= 60 && isBareLine(capital(next)) && !isSignature(next)
  return isInside && isProse(after.find((line) => line !== '') ?? '') ? next : undefined
}

/** The words of a line in emphasis. */
function unmarked(line: string): string {
  return line.replace(/^[*_]{1,3}|[*_]{1,3}$/g, '')
}

const EMPHASISED = /^(?:#{2,6}\s+)?([*_]{1,3})([^*_]+)\1$/

/** A deck in italics, or a sentence in bold, right under the title. */
function emphasisedDeck(line: string): string | undefined {
  const [, marks = '', words = ''] = EMPHASISED.exec(line) ?? []
  const isBold = marks.length > 1
  return isDeck(words) && !isSignature(words) && (!isBold || (isProse(words) && !isBareLine(words))) ? words : undefined
}

function isDeck(line: string): boolean {
  return (isProse(line) || (isBareLine(line) && !/^\p{Lu}[\p{L}-]+\s?:/u.test(line))) && line.length <= 320
}

/** Whether a line is a byline, which may also end a text. */
export function isByline(line: string): boolean {
  return BYLINE.test(unmarked(line))
}

/** Whether a line signs a text: a byline, a date, or a name above a date. */
function signs(line: string, below = ''): boolean {
  return isSignature(line) || isNameAndDate(line) || (NAME.test(line) && isSignature(below) && !isByline(below))
}

/** « Jeanne Le Goff | 17.06.2025 ». */
function isNameAndDate(line: string): boolean {
  const [name = '', ...dates] = line.split(/\s*[|·–—]\s*|,\s+/)
  return NAME.test(name) && dates.length > 0 && dateIn(dates[0] ?? '') !== undefined
}

/** A first name and a family name. */
export const NAME = /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|du|des|le|la|van|von|ben|el)){1,4}$/u
/** The note that newspapers add after a name: « (Saragosse, envoyée spéciale) ». */
export const AFTER_NAME = /\s*\([^()]*\)/g

function isSignature(line: string): boolean {
  return (
    line.length <= 110 &&
    (isByline(line) || ((DATED.test(line) || MONTH.test(line)) && dateIn(line) !== undefined && !/[.!?]$/.test(line)))
  )
}

/** An English date: « Jun 17, 2025 ». */
const MONTH = /^[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$/

function sign(head: PastedHead, line: string): void {
  const [name = '', ...others] = isNameAndDate(line) ? line.split(/\s*[|·–—]\s*|,\s+/) : [line]
  const date = dateIn(others[0] ?? line)
  const named = BYLINE.exec(unmarked(line))?.[1] ?? (NAME.test(name) ? name : undefined)
  const names = named?.replace(AFTER_NAME, '').replace(/\s*(?:[|·–—]|,?\s(?:le\s)?\d|,?\s[Pp]ubli).*$/u, '')
  if (date !== undefined && head.date === undefined) head.date = date
  if (names) head.authors = listed(names)
  head.others.push(line)
}

function dateIn(line: string): string | undefined {
  return /\d{4}/.test(line)
    ? proposeDate(line.replace(/[|·–—].*\d{4}.*$/, (more) => (/\d{4}/.test(line.replace(more, '')) ? '' : more)))
    : undefined
}

function withoutEmpty(lines: string[]): string[] {
  const full = lines.findIndex((line) => line !== '')
  return full === -1 ? [] : lines.slice(full)
}
