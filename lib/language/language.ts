import { getOrInsert } from '../collections'
import { type DocumentFile, documentKind } from '../document'
import { type Dates, datesWith } from '../phrasing/dates'
import { joined } from '../phrasing/fill-template'
import { type Numbers, numbersWith } from '../phrasing/numbers'
import type { LanguageCode, Site } from '../site'
import { canadianFrench } from './canadian-french'
import type { Dictionary, Words } from './dictionary'
import { english } from './english'
import { french } from './french'
import { occitan } from './occitan'
import { withOwnWords } from './own-words'

/** The dictionary of each language that a paper may choose for its interface. */
const DICTIONARIES: Readonly<Record<LanguageCode, Dictionary>> = {
  fr: french,
  'fr-CA': canadianFrench,
  'fr-CH': french,
  en: english,
  oc: occitan,
}

/** The words and formats that components and feeds need. */
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

/** The key includes the words that the newsroom replaces. */
const made = new Map<string, Language>()

/** The language of a paper, with the words that its newsroom replaces. */
export function languageOf({ language, words }: Pick<Site, 'language' | 'words'>): Language {
  return getOrInsert(made, words ? language + JSON.stringify(words) : language, () => {
    const dictionary = DICTIONARIES[language]
    return languageWith(language, words ? { ...dictionary, words: withOwnWords(dictionary.words, words) } : dictionary)
  })
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
