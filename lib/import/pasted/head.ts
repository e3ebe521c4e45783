import { proposeDate } from '../../content/date-proposal'
import { labelOf } from './label'
import { isBareLine, isProse } from './line'

/** What stands above a pasted text, and which lines are left of it. */
export interface PastedHead {
  title?: string
  description?: string
  authors?: string[]
  date?: string
  /** Lines of the head that are in none of these. */
  others: string[]
  rest: string[]
}

const BYLINE = /^(?:Par|By|Texte\s?:|Auteur\s?:|Propos recueillis par)\s+(\p{Lu}[^.!?]{2,70})$/u
const DATED =
  /^(?:publi[ée]|mis à jour|mise à jour|post[ée]|le\s|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|par\s)/i
const KEY = /^(?:titre|title)\s?:\s*(\S.*)$/i

/**
 * A first bare line is the title; lines of signature and date may follow it, a short deck before or
 * after them.
 */
export function pastedHead(lines: readonly string[]): PastedHead {
  const full = lines.findIndex((line) => line !== '')
  const first = lines[full] ?? ''
  const title = titleOf(first, lines.slice(full + 1))
  if (title === undefined) return { others: [], rest: [...lines] }
  const head: PastedHead = { title, others: [], rest: [] }
  let rest = withoutEmpty(lines.slice(full + 1))
  const [deck = '', after = ''] = rest.filter((line) => line !== '')
  if (isProse(deck) && deck.length <= 320 && isSignature(after)) {
    head.description = deck
    rest = withoutEmpty(rest.slice(1))
  }
  while (rest[0] !== undefined && isSignature(rest[0])) {
    sign(head, rest[0])
    rest = withoutEmpty(rest.slice(1))
  }
  return { ...head, rest }
}

function titleOf(first: string, after: readonly string[]): string | undefined {
  const [, named] = KEY.exec(first) ?? /^#\s+(\S.*?)\s*#*$/.exec(first) ?? /^\*\*([^*]+)\*\*$/.exec(first) ?? []
  if (named !== undefined) return named
  const next = after.find((line) => line !== '')
  const isTitle = next !== undefined && isBareLine(first.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
  return isTitle && !isSignature(first) && !labelOf(first) ? first : undefined
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
  if (names) head.authors = names.split(/\s*(?:,| et | and | & )\s*/).filter((name) => name !== '')
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
