import { decodeEntities } from '../../content/plain-text'
import { withoutDeadLinks } from './addresses'
import { withoutChat } from './chat'
import { withoutTags } from './html-tags'
import { joinedLines } from './join-lines'
import { withoutMail } from './mail'
import { withoutShortcuts } from './spip'
import { withoutSurroundings } from './surroundings'
import { withTables } from './tables'

/**
 * Control characters, and zero-width characters of copied text. The joiner stays, because emoji
 * need it.
 */
const HIDDEN = /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\u00ad(?!\n)/gu
const NEW_LINE = /\r\n?|[\v\f\u2028\u2029]/g
/** Entities of the signs of HTML: a text about HTML keeps them. */
const ANGLES = /&(lt;|gt;|#0*6[02];|#x0*3[ce];)/gi
/** The second and third bullets of Word, which its fonts draw as signs. */
const OF_WORD = /^\s*[o§]\t+/
const SOFT = /\u00ad/g
/** A hyphen without a space at the start of a line. */
const TOUCHING = /^-(?=[\p{L}«])/u

/** The cleaned lines of a pasted text. */
interface PastedLines {
  /** Trimmed, each a paragraph, a title or an item. */
  lines: string[]
  /** The date of the e-mail that contained it, as typed. */
  sent?: string
  /** Lines of the e-mail or of the pages around the text. */
  left: { construct: string; words: string[] }[]
  /** Rejoined words that were hyphenated at line ends. */
  parted: string[]
}

/** Rejoins hard-wrapped lines, and removes what surrounds the text. */
export function pastedLines(text: string): PastedLines {
  const typed = withoutTags(decodeEntities(withoutCell(text).replace(ANGLES, '&amp;$1')))
    .normalize('NFC')
    .replace(NEW_LINE, '\n')
    .replace(HIDDEN, '')
    .split('\n')
  const mail = withoutMail(withTables(typed).map((line) => line.replace(OF_WORD, '• ').replace(/\t+/g, ' ').trim()))
  const chat = withoutChat(mail.lines)
  const spip = withoutShortcuts(chat.lines)
  const live = withoutDeadLinks(spip.lines)
  const bare = withoutSurroundings(live.lines)
  const { lines, parted, pages } = joinedLines(bare.lines)
  return {
    lines: lines.map((line, at) => (isTouching(lines, at) ? line.replace(TOUCHING, '- ') : line).replace(SOFT, '')),
    ...(mail.date !== undefined && { sent: mail.date }),
    left: [
      { construct: 'en-tête ou signature de courriel', words: mail.left },
      { construct: 'nom ou heure d’une messagerie', words: chat.left },
      { construct: 'document ou renvoi de SPIP', words: spip.left },
      { construct: 'lien qui ne mène nulle part', words: live.left },
      ...bare.left,
      { construct: 'numéro de page', words: pages },
    ],
    parted,
  }
}

/** The quotes around a cell of several lines that a spreadsheet copied. */
function withoutCell(text: string): string {
  const [, inside] = /^[\s\ufeff]*"((?:[^"]|"")*)"\s*$/.exec(text) ?? []
  return inside?.includes('\n') ? inside.replaceAll('""', '"') : text
}

function isTouching(lines: readonly string[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].some((line) => TOUCHING.test(line ?? ''))
}
