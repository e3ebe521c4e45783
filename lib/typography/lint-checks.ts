import { ALPHANUMERIC, APOSTROPHE, BREAKABLE, EN_DASH, LETTER, SPACE } from './characters'
import { always, type Check, capital, find, findWord, never, quoted, rewriting } from './lint-check'
import { ACCENTED_E, ENGLISH, WITH_LIGATURE } from './lint-words'

/** The words inside quotation marks, which may already include guillemets. */
const inside = (found: string) => found.replace(/^(?:["“„]|<<)\s*(?:«\s*)?|\s*(?:»\s*)?(?:["“”]|>>)$/gu, '')
const inGuillemets = (found: string) => `« ${inside(found)} »`
const inInnerQuotes = (found: string) => `“${found.replace(/^["«]\s*|\s*["»]$/gu, '')}”`

/** Behind an opening quote, guillemets that nothing closes before it. */
const isInside = (quote: string) => `(?<=«[^«»]{0,500}${quote})`

/** « MM. A et B », « cf. A » */
const notAbbreviated = `(?<!(?<![${LETTER}])(?:MM?|[Cc]f|[Vv]s|[Aa]rt|[Aa]nn|[Ff]ig|[Tt]ab|[Vv]ol|[Pp]p?)\\.[${SPACE}]{1,2}.)`
const startsSentence = `(?<=(?:^|[.!?…»][${SPACE}]{1,2}|[«“(][${SPACE}]?).)${notAbbreviated}`
/** Before a name only: « les groupes : A, B » are letters. */
const afterComma = `(?<=[,;:][${SPACE}]{1,2}.)`
const elided = '[cdjlmnst]|qu|jusqu|lorsqu|puisqu'

/** After another word with a capital, « Gilles Boeuf » may be a name, which keeps its letters. */
const isNoName = (found: string, before: string) =>
  !/^\p{Lu}\p{Ll}/u.test(found) || !/\p{Lu}[\p{L}.’'-]*\s$/u.test(before)

const isHour = (found: string) => found.includes('h')
export const checks: readonly Check[] = [
  {
    name: 'quotes',
    // After a digit, a double quote is a measure in inches or seconds.
    find: find(String.raw`"(?<!\d")(?<!«[^«»]{0,500}")(?:[^"]{1,500}")?`),
    expected: (found) => `des guillemets français, ${quoted(inside(found) || '…')}`,
    replacement: (found) => (found.length > 1 ? inGuillemets(found) : found),
  },
  {
    name: 'quotes',
    find: find('“(?<!«[^«»]{0,500}“)[^“”«»]{1,500}”|<<[^<>\\n]{1,300}>>|„[^“”„]{1,500}[“”]'),
    expected: (found) => `des guillemets français, ${quoted(inside(found))}`,
    replacement: inGuillemets,
  },
  {
    name: 'dash',
    find: find(`-(?<=[^${SPACE}] -)(?= [^${SPACE}])`),
    expected: () => `un tiret ${quoted(EN_DASH)}, ou un trait d${APOSTROPHE}union sans espaces`,
    replacement: () => EN_DASH,
  },
  capital(find(`A(?:${startsSentence}(?=[${SPACE}][${LETTER}])|${afterComma}(?=[${SPACE}]\\p{Lu}\\p{Ll}))`), 'À'),
  capital(findWord(ACCENTED_E), 'É', (found) => !ENGLISH.test(found)),
  capital(findWord('Etre|Etes'), 'Ê'),
  capital(findWord('Iles?'), 'Î', always),
  capital(findWord('Ca'), 'Ç'),
  rewriting(
    'ligature',
    findWord(WITH_LIGATURE, 'i'),
    (found) => found.replace('oe', 'œ').replace(/OE|Oe/u, 'Œ'),
    isNoName,
  ),
  rewriting('etc', find(String.raw`\b[Ee]tc(?:\.{2,4}|…)`), (found) => `${found.slice(0, 3)}.`, always),
  rewriting(
    'ordinal',
    findWord(String.raw`(?:\d{1,6}|[IVX]{1,15})(?:i?[èe]mes?|(?<=1|I)[èe]res?)`),
    (found) =>
      found
        .replace(/(?<=^[1I])i?[èe]me/u, 'er')
        .replace(/i?[èe]me/u, 'e')
        .replace(/[èe]re/u, 're'),
    // Only the author knows whether « 1er » or « 1re » is right.
    (found) => !/^[1I]i?[èe]me/u.test(found),
  ),
  rewriting(
    'hour',
    // Not « 2h03'59" », a time of a race.
    findWord(String.raw`\d{1,2}[hH](?:[0-5]\d)?(?!['’′]\d)`),
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
    name: 'spaces',
    find: find(` {1,8}(?<=[${ALPHANUMERIC}»)%€] {1,8})[,.](?=[${SPACE}]|$)`),
    expected: () => 'une virgule ou un point collé au mot',
    replacement: (found) => found.trim(),
    isSafe: always,
  },
  {
    name: 'spaces',
    find: find(`\\( {1,8}(?=[${ALPHANUMERIC}«])| {1,8}\\)(?<=[${ALPHANUMERIC}».] {1,8}\\))`),
    expected: () => 'une parenthèse collée au mot',
    replacement: (found) => found.trim(),
    isSafe: always,
  },
  {
    name: 'spaces',
    find: find(`[,;](?<=\\p{Ll}{2}[,;])(?=\\p{L}[\\p{Ll}'’])`),
    expected: () => 'une espace après lui',
    replacement: (found) => `${found} `,
  },
  rewriting(
    'decimal',
    find(
      String.raw`\d{1,9}\.\d{1,2}(?<![${ALPHANUMERIC}.,]\d{1,9}\.\d{1,2})(?=[${SPACE}]?(?:[€%]|euros?\b|millions?\b|milliards?\b))`,
    ),
    (found) => found.replace('.', ','),
    never,
  ),
  rewriting(
    'title',
    findWord(String.raw`(?:Mr\.?|Mmes?\.|Mlles?\.)(?=[${SPACE}]\p{Lu})`),
    (found) => (found.startsWith('Mr') ? 'M.' : found.slice(0, -1)),
    never,
  ),
  {
    name: 'inner-quotes',
    find: find(`«${isInside('«')}[^«»]{1,300}»|"(?<!\\d")${isInside('"')}[^"«»]{1,300}"`),
    expected: (found) => `${inInnerQuotes(found)}, car cette citation est dans une autre`,
    replacement: inInnerQuotes,
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
