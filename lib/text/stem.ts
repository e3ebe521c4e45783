/**
 * Savoy's light stemmer for French (J. Savoy, « Light Stemming Approaches for the French,
 * Portuguese, German and Hungarian Languages », SAC 2006), after Lucene's FrenchLightStemmer, on
 * folded words. It conflates number, gender and the commonest derivations, and leaves most of
 * conjugation alone: articles share nouns. One rule is ours: « -isation » → « -iser », so that «
 * organisation » joins « organiser » rather than « organe ».
 *
 * A rule is the shortest word it applies to, an ending and its replacement. The first rule that
 * matches applies.
 */
const DERIVATIONS: readonly (readonly [number, string, string])[] = [
  [10, 'issement', 'ir'],
  [9, 'issant', 'ir'],
  [8, 'ivement', 'if'],
  [7, 'ement', 'e'],
  [12, 'ficatrice', 'fier'],
  [11, 'ficateur', 'fier'],
  [10, 'catrice', 'quer'],
  [9, 'cateur', 'quer'],
  [9, 'atrice', 'er'],
  [8, 'ateur', 'er'],
  [7, 'trice', 'teur'],
  [6, 'ieme', ''],
  [8, 'teuse', 'ter'],
  [7, 'teur', 'ter'],
  [6, 'euse', 'eu'],
  [9, 'ere', 'er'],
  [8, 'ive', 'if'],
  [10, 'nnelle', 'n'],
  [10, 'nnel', 'n'],
  [9, 'ique', ''],
  [9, 'esse', 'e'],
  [8, 'inage', 'in'],
  [10, 'isation', 'iser'],
  [10, 'isateur', 'iser'],
  [9, 'ation', ''],
  [9, 'ition', ''],
]

export function stem(word: string): string {
  const singular = withoutPlural(word)
  for (const [shortest, ending, replacement] of DERIVATIONS) {
    if (singular.length >= shortest && singular.endsWith(ending)) {
      return withoutEnding(singular.slice(0, -ending.length) + replacement)
    }
  }
  return withoutEnding(singular)
}

/** « journaux » → « journal », but « eaux » and « bureaux » → « eau », « bureau ». */
function withoutPlural(word: string): string {
  if (word.length > 5 && word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -2)}l`
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word
}

/** Gender, infinitive and past participle: « votée », « voter », « vote » → « vot ». */
function withoutEnding(word: string): string {
  const single = word.replace(/([a-z])\1/g, '$1')
  if (single.length <= 4) return single
  return single
    .replace(/r$/, '')
    .replace(/e{1,2}$/, '')
    .replace(/i$/, '')
}
