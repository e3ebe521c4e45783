import { proposeDate } from '../../content/date-proposal'
import { fieldOf } from './fields'
import { labelOf } from './label'
import { isBareLine, isProse } from './line'

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

const BYLINE = /^(?:Par|By|Texte\s?:|Auteur\s?:|Propos recueillis par)\s+(\p{Lu}[^.!?]{2,70})$/u
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
    const [first = '', ...after] = rest
    const title = titleOf(first, after)
    if (title === undefined) return { ...head, rest }
    head.title = title
    rest = withFields(head, withoutEmpty(after))
  }
  const [deck = '', after = ''] = rest.filter((line) => line !== '')
  if (isProse(deck) && deck.length <= 320 && isSignature(after)) {
    head.description ??= deck
    rest = withoutEmpty(rest.slice(1))
  }
  while (rest[0] !== undefined && isSignature(rest[0])) {
    sign(head, rest[0])
    rest = withFields(head, withoutEmpty(rest.slice(1)))
  }
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

const LISTS = new Set(['authors', 'tags'])

function listed(value: string): string[] {
  return value.split(/\s*(?:,|;| et | and | & )\s*/).filter((one) => one !== '')
}

function titleOf(first: string, after: readonly string[]): string | undefined {
  const [, named] = /^#\s+(\S.*?)\s*#*$/.exec(first) ?? /^\*\*([^*]+)\*\*$/.exec(first) ?? []
  if (named !== undefined) return named
  const next = after.find((line) => line !== '')
  const isTitle = next !== undefined && isBareLine(first.replace(/^[#@]?\p{Ll}|^[#@](?=\p{L})/u, capital))
  return isTitle && !isSignature(first) && !labelOf(first) ? first : undefined
}

/** A title may start with a lower-case letter, or with a hashtag. */
function capital(start: string): string {
  return start.replace(/[#@]/, '').toUpperCase()
}

/** Whether a line is a byline, which may also end a text. */
export function isByline(line: string): boolean {
  return BYLINE.test(line)
}

function isSignature(line: string): boolean {
  return (
    line.length <= 90 && (BYLINE.test(line) || (DATED.test(line) && dateIn(line) !== undefined && !/[.!?]$/.test(line)))
  )
}

function sign(head: PastedHead, line: string): void {
  const date = dateIn(line)
  const names = BYLINE.exec(line)?.[1]?.replace(/\s*(?:[|·–—]|,?\s(?:le\s)?\d|,?\s[Pp]ubli).*$/u, '')
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
