const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

/**
 * Lower case without accents nor ligatures, so that « Œuvre », « œuvre » and « oeuvre » are one word.
 * French capitals are often typed without accents (« Etat »), which is why accents cannot distinguish words here.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[œæßøł]/g, (letter) => LIGATURES[letter] ?? letter)
}
