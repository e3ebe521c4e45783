import { ALPHANUMERIC, APOSTROPHE, BREAKABLE, EN_DASH, LETTER, NO_BREAK_SPACE, SPACE } from './characters'

export interface Check {
  find: RegExp
  /** What to write instead of `found`, in French. */
  expected: (found: string) => string
}

// As in the rules, a pattern starts with what it looks for and a lookbehind comes after: the other
// way round, it is tried at every character and the lint of an article takes seven milliseconds
// instead of one seventh of one.
const find = (pattern: string, flags = '') => new RegExp(pattern, `gu${flags}`)
const findWord = (pattern: string, flags?: string) =>
  find(`(?<![${ALPHANUMERIC}])(?:${pattern})(?![${ALPHANUMERIC}])`, flags)
const quoted = (text: string) => `«${NO_BREAK_SPACE}${text}${NO_BREAK_SPACE}»`

const capital = (pattern: RegExp, letter: string): Check => ({
  find: pattern,
  expected: (found) => `la capitale accentuée, ${quoted(letter + found.slice(1))}`,
})

const startsSentence = `(?<=(?:^|[.!?…»][${SPACE}]{1,2}|[«“(][${SPACE}]?).)`
const afterE = [
  'tats?|coles?|glises?|lysée|lections?|lue?s?|missions?|nergies?|poques?|quipes?|trang(?:ers?|ères?)|tudes?',
  'tudiante?s?|té|vénements?|videmment|conomies?|cologies?|cologistes?|crivains?|diteurs?|ditions?|ducation',
  'galement|galité|gypte|thiopie',
].join('|')
// Not « moelle », « poêle », « coexister », « Noël », which are two letters: only whole words known
// to take the ligature.
const withLigature = 'ch?oeurs?|oeuvres?|manoeuvres?|soeurs?|noeuds?|voeux?|oeil|oeufs?|boeufs?|moeurs|oed[eè]mes?'
const elided = '[cdjlmnst]|qu|jusqu|lorsqu|puisqu'

export const checks: readonly Check[] = [
  {
    // After a digit, a double quote is a measure in inches or seconds.
    find: find(String.raw`"(?<!\d")(?:[^"]{1,500}")?`),
    expected: (found) => `des guillemets français, ${quoted(found.slice(1, -1) || '…')}`,
  },
  {
    find: find(`-(?<=[^${SPACE}] -)(?= [^${SPACE}])`),
    expected: () => `un tiret ${quoted(EN_DASH)}, ou un trait d${APOSTROPHE}union sans espaces`,
  },
  capital(find(`A${startsSentence}(?=[${SPACE}][${LETTER}])`), 'À'),
  capital(findWord(`E(?:${afterE})`), 'É'),
  capital(findWord('Etre|Etes'), 'Ê'),
  capital(findWord('Iles?'), 'Î'),
  capital(findWord('Ca'), 'Ç'),
  {
    find: findWord(withLigature, 'i'),
    expected: (found) => quoted(found.replace('oe', 'œ').replace(/OE|Oe/u, 'Œ')),
  },
  { find: find(String.raw`\b[Ee]tc(?:\.{2,4}|…)`), expected: () => quoted('etc.') },
  {
    find: findWord(String.raw`(?:\d{1,6}|[IVX]{1,15})(?:i?[èe]mes?|(?<=1|I)[èe]res?)`),
    expected: (found) => quoted(found.replace(/i?[èe]me/u, 'e').replace(/[èe]re/u, 're')),
  },
  {
    find: findWord(String.raw`\d{1,2}[hH](?:[0-5]\d)?`),
    expected: (found) => quoted(found.replace(/[hH](\d?)/u, (_, minute) => (minute ? ` h ${minute}` : ' h'))),
  },
  { find: find(` (?<=[^${BREAKABLE}] ) +(?=[^${BREAKABLE}])`), expected: () => 'une seule espace' },
  { find: find('«(?<=«[^«»]{0,500}«)'), expected: () => 'les guillemets “ ” pour une citation dans une citation' },
  { find: find('º'), expected: () => `le signe ${quoted('°')} (U+00B0)` },
  { find: find(`[´\`](?<=[${LETTER}].)(?=[${ALPHANUMERIC}])`), expected: () => `une apostrophe ${quoted(APOSTROPHE)}` },
  {
    find: find(`(?<![${ALPHANUMERIC}'’])(?:${elided})['’] {1,8}(?=[${LETTER}])`, 'i'),
    expected: (found) => `${quoted(found.replaceAll(' ', ''))} collé au mot qui suit`,
  },
]
