/** A table, code and a formula, and where to read them, by language. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: ['Un tableau', 'Du code', 'Une formule', 'à lire sur la page'],
  en: ['A table', 'Some code', 'A formula', 'to read on the page'],
  oc: ['Un tablèu', 'De còdi', 'Una formula', 'de legir sus la pagina'],
}

/** The name of what a voice cannot read; empty in a language without these words. */
export function nameOf(tag: string, lang: string): string {
  const [table = '', code = '', formula = ''] = wordsIn(lang)
  return { table, pre: code }[tag] ?? formula
}

/** « Un tableau : Les ventes, à lire sur la page. » */
export function announcement(element: Element, lang: string): string {
  const name = nameOf(element.localName, lang)
  const caption = element.querySelector('caption')?.textContent
  return name && `${[name, caption].filter(Boolean).join(' : ')}, ${wordsIn(lang)[3]}.`
}

function wordsIn(lang: string): readonly string[] {
  return WORDS[lang.slice(0, 2)] ?? []
}
