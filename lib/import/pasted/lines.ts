import { joinedLines } from './columns'
import { withoutMail } from './mail'
import { withTables } from './tables'

/**
 * Controls, and characters without width that copies from a screen carry; a joiner stays, for it
 * makes up emoji.
 */
const HIDDEN = /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\u00ad(?!\n)/gu
const NEW_LINE = /\r\n?|[\v\f\u2028\u2029]/g
const SOFT = /\u00ad/g
/** Two lines that begin with a hyphen which touches its word. */
const TOUCHING = /^-(?=[\p{L}«])/u

/** What a pasted text is read from. */
interface PastedLines {
  /** Trimmed, each a paragraph, a title or an item. */
  lines: string[]
  /** When the mail that it came in was sent, as typed. */
  sent?: string
  /** Of the mail or of the pages around the text. */
  left: { construct: string; words: string[] }[]
  /** Words that were cut at the ends of lines, and are joined. */
  parted: string[]
}

/**
 * Lines that an editor broke to fit a column are joined again, and what is around a text is left.
 */
export function pastedLines(text: string): PastedLines {
  const typed = text.normalize('NFC').replace(NEW_LINE, '\n').replace(HIDDEN, '').split('\n')
  const mail = withoutMail(withTables(typed).map((line) => line.replace(/\t+/g, ' ').trim()))
  const { lines, parted, pages } = joinedLines(mail.lines)
  return {
    lines: lines.map((line, at) => (isTouching(lines, at) ? line.replace(TOUCHING, '- ') : line).replace(SOFT, '')),
    ...(mail.date !== undefined && { sent: mail.date }),
    left: [
      { construct: 'en-tête ou signature de courriel', words: mail.left },
      { construct: 'numéro de page', words: pages },
    ],
    parted,
  }
}

function isTouching(lines: readonly string[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].some((line) => TOUCHING.test(line ?? ''))
}
