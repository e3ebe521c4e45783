import type { Problem } from '../problem'
import { lineAt, placeAt } from './place'

/**
 * Characters that readers cannot see and programs obey (CVE-2021-42574). U+202F, the narrow
 * no-break space, is not one of them.
 */
const HIDDEN = new RegExp(
  [
    '[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\u{e0000}-\\u{e007f}]',
    '[\\ufe00-\\ufe0e\\u{e0100}-\\u{e01ef}]',
    '\\p{Cs}',
    // Allowed in the emoji they make up.
    '(?<!\\p{ExtPict}|\\p{EMod}|\\ufe0f)\\u200d',
    '\\u200d(?!\\p{ExtPict})',
  ].join('|'),
  'gu',
)

/** Asks for the coloured drawing of the sign before it: after a letter it changes nothing. */
const STRAY_SELECTOR = /(?<!\p{Emoji}|\p{EMod})\ufe0f/gu

const NAMES: Record<string, string> = {
  '\u200b': 'une espace de largeur nulle',
  '\u2060': 'un gluon de largeur nulle',
  '\ufeff': 'une marque d’ordre des octets',
  '\u200d': 'un liant sans chasse',
}

/** Reports each line that holds a hidden character, once. */
export function hiddenCharacters(file: string, text: string): Problem[] {
  const lines = new Set<number>()
  const found = [...text.matchAll(HIDDEN), ...text.matchAll(STRAY_SELECTOR)]
  return found.flatMap(({ 0: character, index }) => {
    const place = placeAt(file, text, index, character.length)
    if (lines.has(place.line)) return []
    lines.add(place.line)
    return [{ ...hiddenCharacter(character), place, fix: shown(lineAt(text, index)) }]
  })
}

/**
 * Describes the first hidden character of a text without a place of its own: the value of an entity
 * or of a YAML escape.
 */
export function hiddenIn(text: string): Omit<Problem, 'place'> | undefined {
  const [character] = text.match(HIDDEN) ?? []
  return character === undefined ? undefined : hiddenCharacter(character)
}

function hiddenCharacter(character: string): Omit<Problem, 'place'> {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  const name = NAMES[character] ?? 'un signe de commande'
  return {
    severity: character === '\ufe0f' ? 'warning' : 'error',
    code: 'hidden-character',
    found: `un caractère invisible est caché ici, ${name} (U+${code})`,
    expected: 'un texte dont tous les caractères se voient est attendu',
  }
}

/** A text without the selectors that change nothing, which would only part a word from its index. */
export function withoutStraySelectors(text: string): string {
  return text.replace(STRAY_SELECTOR, '')
}

function shown(line: string): string {
  return withoutStraySelectors(line.replace(HIDDEN, ''))
}
