import { ALPHANUMERIC, APOSTROPHE, BREAKABLE, EN_DASH, LETTER, NO_BREAK_SPACE, SPACE } from './characters'

export interface Check {
  /** What is checked, for a report that counts findings of one kind. */
  name: string
  find: RegExp
  /** What to write instead of `found`, in French. */
  expected: (found: string) => string
  /** The text to write in place of `found`; absent where only the author knows. */
  replacement?: (found: string) => string
  /** Whether the replacement can be written without asking the author. */
  isSafe?: (found: string) => boolean
}

// As in the rules, a pattern starts with what it looks for and a lookbehind comes after: the other
// way round, it is tried at every character and the lint of an article takes seven milliseconds
// instead of one seventh of one.
const find = (pattern: string, flags = '') => new RegExp(pattern, `gu${flags}`)
const findWord = (pattern: string, flags?: string) =>
  find(`(?<![${ALPHANUMERIC}])(?:${pattern})(?![${ALPHANUMERIC}])`, flags)
const always = () => true
const never = () => false
const quoted = (text: string) => `«${NO_BREAK_SPACE}${text}${NO_BREAK_SPACE}»`

/** A check whose expected text is its replacement. */
const rewriting = (
  name: string,
  pattern: RegExp,
  replacement: (found: string) => string,
  isSafe: (found: string) => boolean,
): Check => ({ name, find: pattern, expected: (found) => quoted(replacement(found)), replacement, isSafe })

const capital = (pattern: RegExp, letter: string, isSafe: (found: string) => boolean = never): Check => ({
  name: 'capital',
  find: pattern,
  expected: (found) => `la capitale accentuée, ${quoted(letter + found.slice(1))}`,
  replacement: (found) => letter + found.slice(1),
  isSafe,
})

const startsSentence = `(?<=(?:^|[.!?…»][${SPACE}]{1,2}|[«“(][${SPACE}]?).)`
/** Before a name only: « les groupes : A, B » are letters. */
const afterComma = `(?<=[,;:][${SPACE}]{1,2}.)`
const afterE = [
  'tats?|coles?|glises?|lysée|lections?|lue?s?|missions?|nergies?|poques?|quipes?|trang(?:ers?|ères?)|tudes?',
  'tudiante?s?|té|vénements?|videmment|conomies?|cologies?|cologistes?|crivains?|diteurs?|ditions?|ducation',
  'galement|galité|gypte|thiopie',
].join('|')
// Not « moelle », « poêle », « coexister », « Noël », which are two letters: only whole words known
// to take the ligature.
const withLigature = 'ch?oeurs?|oeuvres?|manoeuvres?|soeurs?|noeuds?|voeux?|oeil|oeufs?|boeufs?|moeurs|oed[eè]mes?'
const elided = '[cdjlmnst]|qu|jusqu|lorsqu|puisqu'

const isHour = (found: string) => found.includes('h')
/** Words that English spells without an accent, in a title that the text quotes. */
const ENGLISH = /^E(?:lection|mission|dition|conomie)s?$/

export const checks: readonly Check[] = [
  {
    name: 'quotes',
    // After a digit, a double quote is a measure in inches or seconds.
    find: find(String.raw`"(?<!\d")(?:[^"]{1,500}")?`),
    expected: (found) => `des guillemets français, ${quoted(found.slice(1, -1) || '…')}`,
    replacement: (found) => (found.length > 1 ? `« ${found.slice(1, -1).trim()} »` : found),
  },
  {
    name: 'dash',
    find: find(`-(?<=[^${SPACE}] -)(?= [^${SPACE}])`),
    expected: () => `un tiret ${quoted(EN_DASH)}, ou un trait d${APOSTROPHE}union sans espaces`,
    replacement: () => EN_DASH,
  },
  capital(find(`A(?:${startsSentence}(?=[${SPACE}][${LETTER}])|${afterComma}(?=[${SPACE}]\\p{Lu}\\p{Ll}))`), 'À'),
  capital(findWord(`E(?:${afterE})`), 'É', (found) => !ENGLISH.test(found)),
  capital(findWord('Etre|Etes'), 'Ê'),
  capital(findWord('Iles?'), 'Î', always),
  capital(findWord('Ca'), 'Ç'),
  rewriting(
    'ligature',
    findWord(withLigature, 'i'),
    (found) => found.replace('oe', 'œ').replace(/OE|Oe/u, 'Œ'),
    always,
  ),
  rewriting('etc', find(String.raw`\b[Ee]tc(?:\.{2,4}|…)`), (found) => `${found.slice(0, 3)}.`, always),
  rewriting(
    'ordinal',
    findWord(String.raw`(?:\d{1,6}|[IVX]{1,15})(?:i?[èe]mes?|(?<=1|I)[èe]res?)`),
    (found) => found.replace(/i?[èe]me/u, 'e').replace(/[èe]re/u, 're'),
    always,
  ),
  rewriting(
    'hour',
    findWord(String.raw`\d{1,2}[hH](?:[0-5]\d)?`),
    (found) => found.replace(/[hH](\d?)/u, (_, minute) => (minute ? ` h ${minute}` : ' h')),
    isHour,
  ),
  {
    name: 'spaces',
    find: find(` (?<=[^${BREAKABLE}] ) +(?=[^${BREAKABLE}])`),
    expected: () => 'une seule espace',
    replacement: () => ' ',
    isSafe: always,
  },
  {
    name: 'inner-quotes',
    find: find('«(?<=«[^«»]{0,500}«)'),
    expected: () => 'les guillemets “ ” pour une citation dans une citation',
  },
  {
    name: 'degree',
    find: find('º'),
    expected: () => `le signe ${quoted('°')} (U+00B0)`,
    replacement: () => '°',
  },
  {
    name: 'apostrophe',
    find: find(`[´\`](?<=[${LETTER}].)(?=[${ALPHANUMERIC}])`),
    expected: () => `une apostrophe ${quoted(APOSTROPHE)}`,
    replacement: () => APOSTROPHE,
  },
  {
    name: 'elision',
    find: find(`(?<![${ALPHANUMERIC}'’])(?:${elided})['’] {1,8}(?=[${LETTER}])`, 'i'),
    expected: (found) => `${quoted(found.replaceAll(' ', ''))} collé au mot qui suit`,
    replacement: (found) => found.replaceAll(' ', ''),
  },
]
