type Rule = [pattern: RegExp, spoken: string | ((...found: string[]) => string)]

const SPACE = '[ \\u00a0\\u202f]'
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
/** Units such as « 3,2 TWh » and « 15 Go »: their prefixes, and what they measure. */
const PREFIXES: Readonly<Record<string, string>> = { k: 'kilo', K: 'kilo', M: 'méga', G: 'giga', T: 'téra' }
const MEASURES: Readonly<Record<string, string>> = { W: 'watts', Wh: 'wattheures', Hz: 'hertz', o: 'octets' }
/** « 200 M€ », « 3 Md$ » */
const AMOUNTS: Readonly<Record<string, string>> = { k: 'mille', M: 'millions', Md: 'milliards', Mds: 'milliards' }

/** What voices read badly in French. The order matters: units need numbers without spaces. */
const FRENCH: readonly Rule[] = [
  [new RegExp(`(?<!\\d)\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)`, 'gu'), (number = '') => number.replace(/\D/g, '')],
  // « XXe », « Ier », « Ire », « Vatican II »; but « Vers » is a word.
  [
    /(?<![\p{L}\p{N}])([IVX]+)((?<=(?<!\p{L})I)(?:ers?|res?)|es?|(?<=[IVX]{2}))(?![\p{L}\p{N}])/gu,
    (whole, numeral = '', ending = '') => arabic(whole, numeral, ending),
  ],
  [new RegExp(`(\\d+)${SPACE}h${SPACE}(\\d{2})(?!\\d)`, 'gu'), '$1 heures $2'],
  [new RegExp(`(\\d+)${SPACE}h(?![\\p{L}\\d])`, 'gu'), '$1 heures'],
  [new RegExp(`(\\d)${SPACE}?km/h`, 'gu'), '$1 kilomètres par heure'],
  [
    new RegExp(`(\\d)${SPACE}?(k|Mds?|M)${SPACE}?([€$])`, 'gu'),
    (_whole, digit = '', amount = '', sign = '') => amountOf(digit, AMOUNTS[amount] ?? '', sign === '€'),
  ],
  [
    new RegExp(`(\\d)${SPACE}?([kKMGT])(Wh?|Hz|o)(?![\\p{L}\\d])`, 'gu'),
    (_whole, digit = '', prefix = '', measure = '') => `${digit} ${PREFIXES[prefix]}${MEASURES[measure]}`,
  ],
  [/\bn[°ᵒ]s?\s?(?=\d)/gu, 'numéro '],
  [/\bpp?\.\s(?=\d)/gu, 'page '],
  [/§\s?(?=\d)/gu, 'paragraphe '],
  [/\bart\.\s(?=\d)/gu, 'article '],
  [/\bM\.\s(?=\p{Lu})/gu, 'Monsieur '],
  [/\bMM\.\s(?=\p{Lu})/gu, 'Messieurs '],
  [/\bMme\s(?=\p{Lu})/gu, 'Madame '],
  [/\bDr\s(?=\p{Lu})/gu, 'Docteur '],
  [/\bMe\s(?=\p{Lu})/gu, 'Maître '],
  [/\bav\.\sJ\.-C\./gu, 'avant Jésus-Christ'],
  [/\bapr\.\sJ\.-C\./gu, 'après Jésus-Christ'],
]

/** Signs that no voice should read, whatever the language. */
const SILENT: readonly Rule[] = [
  [/https?:\/\/(?:www\.)?([^\s/]+)\S*/gu, '$1'],
  [/[«»“”→↑↩*]/gu, ''],
  // An acronym of two letters, or without a vowel, is spelt out.
  [
    /(?<![\p{L}\p{N}])(?:\p{Lu}{2}|[BCDFGHJKLMNPQRSTVWXZ]{2,6})(?![\p{L}\p{N}])/gu,
    (acronym = '') => [...acronym].join(' '),
  ],
  [/[\s\u00a0\u202f]+/gu, ' '],
]

/** A written text as a voice should read it. */
export function speakable(text: string, lang: string): string {
  const rules = lang.startsWith('fr') ? [...FRENCH, ...SILENT] : SILENT
  return rules.reduce((said, [pattern, spoken]) => said.replace(pattern, spoken as string), text).trim()
}

/** « XXe » is « 20e »; « Ier » is « 1er »; « XIV » is « 14 ». */
function arabic(whole: string, numeral: string, ending: string): string {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0)
  const total = values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
  return /^X{0,3}(?:IX|IV|V?I{0,3})$/.test(numeral) ? `${total}${ending}` : whole
}

/** « 12 mille euros », « 3 milliards de dollars » */
function amountOf(digit: string, amount: string, isEuro: boolean): string {
  const currency = isEuro ? 'euros' : 'dollars'
  if (amount === 'mille') return `${digit} mille ${currency}`
  return `${digit} ${amount} ${isEuro ? 'd’' : 'de '}${currency}`
}
