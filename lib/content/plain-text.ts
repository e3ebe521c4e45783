import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { ProblemCode } from '../problem-code'
import { withoutHidden } from './hidden-characters'

/** A kind of markup that does not belong in plain text. */
interface Excess {
  code: ProblemCode
  found: string
  clean: (text: string) => string
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi

const TAGS = /<\/?(?:a|abbr|b|cite|code|em|i|mark|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi
const LINE_BREAK = /\s*<br(?:\s[^<>]*)?\/?>\s*/gi

/** Pairs of signs only: « 5 * 3 », `snake_case` and « [Enquête] » stay as they are. */
const MARKS: [RegExp, string][] = [
  [/\[([^[\]]+)\]\{lang=[^{}\s]*\}/g, '$1'],
  [/!?\[([^[\]]+)\]\([^()\s]+(?:\([^()\s]*\)[^()\s]*)?\)/g, '$1'],
  [/\*\*(?=\S)([^*]+)(?<=\S)\*\*/g, '$1'],
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~(?=\S)([^~]+)(?<=\S)~~/g, '$1'],
  [/`([^`]+)`/g, '$1'],
  [/^#{1,6} +(?=\S)/, ''],
]

/** Markup that readers would see raw in a title or a name, and what was certainly meant. */
export const EXCESSES: readonly Excess[] = [
  {
    code: 'hidden-character',
    found: 'un caractère qui ne se voit pas est écrit ici',
    clean: withoutHidden,
  },
  {
    code: 'html-entity',
    found: 'des entités HTML sont écrites ici, que rien ne décoderait',
    // Exports often encode twice: `&amp;eacute;`.
    clean: (text) => withoutHidden(decodeEntities(decodeEntities(text))),
  },
  {
    code: 'marks-in-plain-text',
    found: 'ce texte se montre sans mise en forme',
    clean: withoutMarks,
  },
]

/**
 * Links between articles in a sentence of the header: their words stay. A title or a name may have
 * such brackets on purpose.
 */
export const LINKS_IN_SENTENCE: Excess = {
  code: 'marks-in-plain-text',
  found: 'ce texte se montre sans lien',
  clean: (text) => text.replace(/!?\[\[(?:[^[\]|\n]+\|)?([^[\]|\n]+)\]\]/g, '$1'),
}

function withoutMarks(text: string): string {
  const untagged = text.replace(LINE_BREAK, ' ').replace(TAGS, '')
  return MARKS.reduce((rest, [mark, words]) => rest.replace(mark, words), untagged)
}

/** Decodes named and numbered entities, once. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (written, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || written
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
