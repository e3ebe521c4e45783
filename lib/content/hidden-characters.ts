import type { Problem } from '../problem'
import { WINDOWS_1252 } from './encoding'
import { lineAt, placeAt } from './place-in-source'

/**
 * Characters that readers cannot see and programs obey (CVE-2021-42574), and controls, which XML
 * forbids. U+202F, the narrow no-break space, is not one of them.
 */
const HIDDEN = new RegExp(
  [
    '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufff9-\\ufffb]',
    '[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\u{e0000}-\\u{e007f}]',
    // Lone surrogates, which no file in UTF-8 holds and which YAML escapes can make.
    '[\\ud800-\\udfff]',
    '[\\ufe00-\\ufe0e\\u{e0100}-\\u{e01ef}]',
    // Allowed in the emoji they make up.
    '(?<!\\p{ExtPict}|\\p{EMod}|\\ufe0f)\\u200d',
    '\\u200d(?!\\p{ExtPict})',
  ].join('|'),
  'gu',
)

/** Asks for the coloured drawing of the sign before it: after a letter it changes nothing. */
const STRAY_SELECTOR = /(?<!\p{Emoji}|\p{EMod})\ufe0f/gu

const REMOVED = new RegExp(`${HIDDEN.source}|${STRAY_SELECTOR.source}`, 'gu')

/** Controls that end a line elsewhere: vertical tab, form feed, U+0085, U+2028 and U+2029. */
const LINE_ENDS = '\x0b\x0c\x85\u2028\u2029'

const NAMES: Record<string, string> = {
  '\u200b': 'une espace de largeur nulle',
  '\u2060': 'un gluon de largeur nulle',
  '\ufeff': 'une marque d’ordre des octets',
  '\u200d': 'un liant sans chasse',
}

/**
 * The text without its hidden characters: what was meant is certain. Controls in place of a line
 * end become spaces, and those in place of punctuation become that punctuation. Warns once for each
 * line that changes, with the line to write; places are those of the text returned.
 */
export function visibleText(file: string, raw: string): { text: string; problems: Problem[] } {
  let text = ''
  let read = 0
  const problems = new Map<number, Problem>()
  const found: { character: string; offset: number }[] = []
  for (const { 0: character, index } of raw.matchAll(REMOVED)) {
    text += raw.slice(read, index)
    found.push({ character, offset: text.length })
    text += shown(character)
    read = index + character.length
  }
  text += raw.slice(read)
  for (const { character, offset } of found) {
    const place = placeAt(file, text, offset, 1)
    if (problems.has(place.line)) continue
    problems.set(place.line, { ...removed(character), place, fix: lineAt(text, offset) })
  }
  return { text, problems: [...problems.values()] }
}

/** The value of an escape or of an entity without its hidden characters. */
export function withoutHidden(text: string): string {
  return text.replace(REMOVED, shown)
}

/** Each hidden character of a text, and how much longer it is than what is read in its place. */
export function hiddenLengths(text: string): Map<number, { raw: number; read: number }> {
  const found = [...text.matchAll(REMOVED)]
  return new Map(found.map(({ 0: sign, index }) => [index, { raw: sign.length, read: shown(sign).length }]))
}

/**
 * A text without the selectors that change nothing, which would keep a word from matching the
 * search index.
 */
export function withoutStraySelectors(text: string): string {
  return text.replace(STRAY_SELECTOR, '')
}

function shown(character: string): string {
  if (LINE_ENDS.includes(character)) return ' '
  const code = character.charCodeAt(0)
  const sign = code >= 0x80 && code <= 0x9f ? (WINDOWS_1252[code - 0x80] ?? '') : ''
  return sign === character ? '' : sign
}

function removed(character: string): Omit<Problem, 'place'> {
  return {
    severity: 'warning',
    code: 'hidden-character',
    found: `un caractère qui ne se voit pas est écrit ici, ${nameOf(character)}`,
    expected:
      shown(character).trim() === '' ? 'la ligne est lue sans lui' : `« ${shown(character)} » est lu à sa place`,
  }
}

/**
 * Describes the first hidden character of a text without a place of its own: the value of an entity
 * or of a YAML escape, which an author wrote on purpose.
 */
export function hiddenIn(text: string): Omit<Problem, 'place'> | undefined {
  const [character] = text.match(HIDDEN) ?? []
  if (character === undefined) return undefined
  return {
    severity: 'error',
    code: 'hidden-character',
    found: `un caractère invisible est caché ici, ${nameOf(character)}`,
    expected: 'un texte dont tous les caractères se voient est attendu',
  }
}

function nameOf(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `${NAMES[character] ?? 'un signe de commande'} (U+${code})`
}
