import type { LanguageCode } from './site'

/**
 * The first part of the addresses of lists, in the languages whose readers should not meet French
 * words there. Our own addresses are French, like the folders of `app/`.
 */
const FRENCH = {}
const FIRST_PARTS: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  fr: FRENCH,
  'fr-CA': FRENCH,
  'fr-CH': FRENCH,
  en: {
    rubriques: 'sections',
    auteurs: 'authors',
    dossiers: 'series',
    sujets: 'topics',
    archives: 'archive',
    recherche: 'search',
    pile: 'reading-list',
    fil: 'trail',
    plan: 'site-map',
    corrections: 'corrections',
    emporter: 'take-away',
  },
  oc: {
    rubriques: 'rubricas',
    auteurs: 'signaturas',
    dossiers: 'dorsiers',
    sujets: 'subjectes',
    archives: 'archius',
    recherche: 'recerca',
    pile: 'pila',
    fil: 'fial',
    plan: 'plan',
    corrections: 'correccions',
    emporter: 'emportar',
  },
}

/**
 * The address that readers see: `/rubriques/ia/` → `/sections/ia/` in an English paper (decision
 * 046). Each French word and its translation change places, so the function is its own inverse and
 * two addresses never become one.
 */
export function publicAddress<A extends string>(address: A, language: LanguageCode): A {
  const words = FIRST_PARTS[language]
  if (words === FRENCH) return address
  const [, first = ''] = /^\/([^/?#]+)/.exec(address) ?? []
  const other = Object.hasOwn(words, first) ? words[first] : frenchOf(first, words)
  return other === undefined ? address : (`/${other}${address.slice(1 + first.length)}` as A)
}

/** The address as our code knows it: `publicAddress` backwards. */
export const ownAddress = publicAddress

/** The words that begin the addresses of lists in a language: no static page may bear one. */
export function reservedWords(language: LanguageCode): string[] {
  return Object.values(FIRST_PARTS[language])
}

/** Languages of one group have the same addresses. */
export function addressLanguage(language: LanguageCode): 'fr' | 'en' | 'oc' {
  return language === 'en' || language === 'oc' ? language : 'fr'
}

function frenchOf(word: string, words: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(words).find((french) => words[french] === word)
}
