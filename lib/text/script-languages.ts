import { getOrInsert } from '../collections'

/**
 * The language of each script that only one common language uses; for other scripts, the script
 * itself, which still helps fonts and braille (`und`, BCP 47). Authors must declare rare languages:
 * Yiddish, Ladino, Mingrelian, or Coptic in Greek letters.
 */
const TAGS: Readonly<Record<string, string>> = {
  Arabic: 'und-Arab',
  Armenian: 'hy',
  Bengali: 'und-Beng',
  Bopomofo: 'zh',
  Canadian_Aboriginal: 'und-Cans',
  Cherokee: 'chr',
  Cyrillic: 'und-Cyrl',
  Devanagari: 'und-Deva',
  Ethiopic: 'und-Ethi',
  Georgian: 'ka',
  Greek: 'el',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Han: 'und-Hani',
  Hangul: 'ko',
  Hebrew: 'he',
  Hiragana: 'ja',
  Kannada: 'kn',
  Katakana: 'ja',
  Khmer: 'km',
  Lao: 'lo',
  Malayalam: 'ml',
  Mongolian: 'mn',
  Myanmar: 'und-Mymr',
  Nko: 'nqo',
  Oriya: 'or',
  Sinhala: 'si',
  Syriac: 'und-Syrc',
  Tamil: 'ta',
  Telugu: 'te',
  Thaana: 'dv',
  Thai: 'th',
  Tibetan: 'und-Tibt',
  Tifinagh: 'und-Tfng',
}

/** Languages that mix Chinese characters with their own letters. */
const TOGETHER = new Set(['ja', 'ko'])

/** The scripts of these languages and of Chinese (ISO 15924). */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Hans', 'Hant', 'Bopo'],
  Hant: ['Hani', 'Hans', 'Hant', 'Bopo'],
  Jpan: ['Hani', 'Jpan'],
  Kore: ['Hani', 'Kore'],
}

const ANCIENT_GREEK = /[\u1f00-\u1fff]/
const scripts = Object.keys(TAGS).map((name) => ({ name, has: new RegExp(`\\p{Script=${name}}`, 'u') }))
const known = new Map<string, string>()

/**
 * The language or the script of a word; undefined for Latin letters, signs, and words of several
 * scripts, such as « ΔT ».
 */
export function languageOfWord(word: string): string | undefined {
  const found = new Set([...word].map((letter) => getOrInsert(known, letter, () => scriptOf(letter))))
  found.delete('')
  if (found.has('Greek') && ANCIENT_GREEK.test(word)) return 'und-Grek'
  const hasHan = found.delete('Han')
  const [tag, ...others] = new Set([...found].map((name) => TAGS[name]))
  if (!hasHan) return others.length === 0 ? tag : undefined
  if (found.size === 0) return TAGS.Han
  return others.length === 0 && tag !== undefined && TOGETHER.has(tag) ? tag : undefined
}

/** Empty for a letter of no script, such as « µ ». */
function scriptOf(letter: string): string {
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin'
  return scripts.find(({ has }) => has.test(letter))?.name ?? ''
}

/** The language of two adjacent passages: Japanese and Korean have words in Chinese characters. */
export function together(a: string, b: string): string | undefined {
  if (a === b) return a
  if ([a, b].every((tag) => tag === TAGS.Greek || tag === 'und-Grek')) return 'und-Grek'
  const [one] = [a, b].filter((tag) => tag !== TAGS.Han)
  return one !== undefined && (a === TAGS.Han || b === TAGS.Han) && TOGETHER.has(one) ? one : undefined
}

/** Whether a language uses the script of such a passage. */
export function isWrittenLike(lang: string, passage: string): boolean {
  const script = scriptOfTag(lang)
  return script !== 'Latn' && (SEVERAL[script] ?? [script]).includes(scriptOfTag(passage))
}

function scriptOfTag(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? 'Latn'
  } catch {
    return 'Latn'
  }
}
