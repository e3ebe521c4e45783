/** Letters that NFKD does not decompose, and their usual transcription. */
const WHOLE = new Map(Object.entries({ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }))
const WHOLE_LETTERS = new RegExp(`[${[...WHOLE.keys()].join('')}]`, 'g')
const MARKS = /\p{M}+/gu
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu
const LONGEST = 80

/**
 * Reduces a text to its letters and digits, to compare titles and names: « L’Œuvre : où ? » and
 * "l'oeuvre, ou" both give `l oeuvre ou`. Never shown.
 */
export function fold(text: string): string {
  return unaccented(text).replace(NEITHER_LETTER_NOR_DIGIT, ' ').trim()
}

/**
 * Makes a slug from a name: `slugify('L’IA & la défense')` → `l-ia-la-defense`. Empty when nothing
 * is left. `+` and `#` are spelt out so that C, C++ and C# stay three subjects; letters of other
 * scripts become their code points, so that addresses are ASCII. Cut at 80 characters.
 */
export function slugify(name: string): string {
  const spelt = unaccented(name).replaceAll('+', ' plus ').replaceAll('#', ' diese ')
  const ascii = spelt.replace(NEITHER_LETTER_NOR_DIGIT, ' ').replace(/[^\p{ASCII}]/gu, codeOf)
  return ascii.trim().replaceAll(' ', '-').slice(0, LONGEST).replace(/-$/, '')
}

/** Lower case without accents or ligatures. French capitals are often typed without accents. */
export function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(WHOLE_LETTERS, (letter) => WHOLE.get(letter) ?? letter)
}

function codeOf(letter: string): string {
  return `u${letter.codePointAt(0)?.toString(16)}`
}
