import { BASE_PATH, ORIGIN } from '../content/site-address'
import { isTimezone } from '../content/timezone'
import { Failure } from '../failure'
import { HOSTS, type Host, LANGUAGES, type LanguageCode } from '../site'
import { slugify } from '../text/fold'

/** What a new newsroom says of itself. */
export interface Answers {
  name: string
  /** Empty until it is known. */
  origin: string
  basePath: string
  /** Of the interface. */
  language: LanguageCode
  timezone: string
  /** Names by identifier, in the order of the menu. */
  sections: ReadonlyMap<string, string>
  /** Undefined until it is chosen. */
  host?: Host
}

/** A question, the key of its option, and what a text says to it. */
export interface Question {
  key: 'name' | 'address' | 'language' | 'timezone' | 'sections' | 'host'
  /** Without its default answer. */
  asks: string
  /** The default answer, given the previous ones. */
  usual: (folder: string, before: Partial<Answers>) => string
  read: (text: string) => Partial<Answers>
}

export const QUESTIONS: readonly Question[] = [
  { key: 'name', asks: 'Le nom du journal', usual: nameOf, read: readName },
  {
    key: 'address',
    asks: 'Son adresse, comme https://journal.fr (vide si elle n’est pas connue)',
    usual: () => '',
    read: readAddress,
  },
  {
    key: 'language',
    asks: `La langue de l’interface (${LANGUAGES.join(', ')})`,
    usual: () => 'fr',
    read: readLanguage,
  },
  {
    key: 'timezone',
    asks: 'Son fuseau horaire',
    usual: (_, { language = 'fr' }) => TIMEZONES[language],
    read: readTimezone,
  },
  {
    key: 'sections',
    asks: 'Ses rubriques, séparées par des virgules',
    usual: () => 'Actualités, Culture, Idées',
    read: readSections,
  },
  {
    key: 'host',
    asks: `L’hébergeur (${HOSTS.join(', ')} ; vide si aucun n’est choisi)`,
    usual: () => '',
    read: readHost,
  },
]

/** Where most papers in a language are printed. */
const TIMEZONES: Readonly<Record<LanguageCode, string>> = {
  fr: 'Europe/Paris',
  'fr-CA': 'America/Toronto',
  'fr-CH': 'Europe/Zurich',
  en: 'Europe/London',
  oc: 'Europe/Paris',
}

/** `mon-journal` → « Mon journal ». */
function nameOf(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function readName(text: string): Pick<Answers, 'name'> {
  const name = text.trim()
  if (name === '' || /\p{Cc}/u.test(name)) throw new Failure('✖ le nom du journal est attendu, sur une ligne.')
  return { name }
}

function readAddress(text: string): Pick<Answers, 'origin' | 'basePath'> {
  const address = text.trim()
  if (address === '') return { origin: '', basePath: '' }
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !ORIGIN.test(url.origin) || url.href !== url.origin + url.pathname) {
    throw new Failure(`✖ « ${address} » n’est pas une adresse ; une adresse comme https://journal.fr est attendue.`)
  }
  const basePath = url.pathname.replace(/\/+$/, '')
  if (BASE_PATH.test(basePath)) return { origin: url.origin, basePath }
  throw new Failure(
    `✖ le chemin de « ${address} » ne convient pas ; un chemin comme /journal est attendu, sans accent.`,
  )
}

function readLanguage(text: string): Pick<Answers, 'language'> {
  const language = LANGUAGES.find((known) => known === text.trim())
  if (language) return { language }
  throw new Failure(`✖ « ${text} » n’a pas de dictionnaire ; une langue est attendue parmi ${LANGUAGES.join(', ')}.`)
}

function readTimezone(text: string): Pick<Answers, 'timezone'> {
  const timezone = text.trim()
  if (isTimezone(timezone)) return { timezone }
  throw new Failure(`✖ « ${text} » n’est pas un fuseau horaire ; un nom comme Europe/Paris est attendu.`)
}

function readSections(text: string): Pick<Answers, 'sections'> {
  const names = text.split(',').map((name) => name.trim())
  const sections = new Map(names.map((name) => [slugify(name), name]))
  if (sections.has(''))
    throw new Failure(`✖ une rubrique sans nom : ${text} ; des noms sont attendus, séparés par des virgules.`)
  if (sections.size < names.length) throw new Failure(`✖ deux rubriques auraient la même adresse : ${text}.`)
  return { sections }
}

function readHost(text: string): Pick<Answers, 'host'> {
  const name = text.trim()
  if (name === '') return {}
  const host = HOSTS.find((known) => known === name)
  if (!host) throw new Failure(`✖ « ${name} » n’est pas connu ; un hébergeur est attendu parmi ${HOSTS.join(', ')}.`)
  return { host }
}
