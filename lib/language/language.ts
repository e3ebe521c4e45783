import { type DocumentFile, documentKind } from '../document'
import { LANGUAGES, type LanguageCode, type Site } from '../site'
import { canadianFrench } from './canadian-french'
import type { Dictionary, Words } from './dictionary'
import { english } from './english'
import { french } from './french'
import { occitan } from './occitan'
import { type Dates, datesWith } from './patterns/dates'
import { joined } from './patterns/fill'
import { type Numbers, numbersWith } from './patterns/numbers'

/** The dictionary of each language that a paper may choose for its interface. */
const DICTIONARIES: Readonly<Record<LanguageCode, Dictionary>> = {
  fr: french,
  'fr-CA': canadianFrench,
  'fr-CH': french,
  en: english,
  oc: occitan,
}

/** What components and feeds need in order to speak to readers. */
export interface Language extends Dates, Numbers {
  code: LanguageCode
  words: Words
  dictionary: Dictionary
  /** « a », « a et b », « a, b et c ». */
  joinAnd: (items: readonly string[]) => string
  /** The label of a kind of article; undefined for an ordinary one. */
  kindLabel: (kind: string) => string | undefined
  /** « PDF, 320 Ko », « tableur ODS, 12 Ko ». */
  aboutDocument: (document: Pick<DocumentFile, 'path' | 'size'>) => string
}

const KNOWN = new Map(LANGUAGES.map((code) => [code, languageWith(code, DICTIONARIES[code])]))

/** The language of a paper. */
export function languageOf({ language }: Pick<Site, 'language'>): Language {
  return KNOWN.get(language) ?? languageWith(language, DICTIONARIES[language])
}

function languageWith(code: LanguageCode, dictionary: Dictionary): Language {
  const { dates, numbers, and, words } = dictionary
  const counted = numbersWith(numbers)
  return {
    code,
    words,
    dictionary,
    ...datesWith(dates),
    ...counted,
    joinAnd: (items) => joined(items, and),
    kindLabel: (kind) =>
      kind === 'article' || !Object.hasOwn(words.kinds, kind) ? undefined : words.kinds[kind as keyof Words['kinds']],
    aboutDocument: ({ path, size }) => `${documentLabel(path, words)}, ${counted.fileSize(size)}`,
  }
}

function documentLabel(path: string, { documents }: Words): string {
  const { kind, format = '' } = documentKind(path) ?? {}
  if (kind === undefined) return format
  return kind === 'text' || kind === 'captions' ? documents[kind] : documents[kind](format)
}
