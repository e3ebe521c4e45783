import { BASE_PATH, ORIGIN } from '../content/site-address'
import { isTimezone } from '../content/timezone'
import { Failure } from '../failure'
import { HOSTS, type Host, LANGUAGES, type LanguageCode } from '../site'
import { slugify } from '../text/fold'

/** The settings of a new newsroom. */
export interface Answers {
  name: string
  /** Empty until it is known. */
  origin: string
  basePath: string
  /** The language of the interface. */
  language: LanguageCode
  timezone: string
  /** Names by identifier, in the order of the menu. */
  sections: ReadonlyMap<string, string>
  /** Undefined until a host is chosen. */
  host?: Host
}

/** A question, the key of its option, and how to read its answer. */
export interface Question {
  key: 'name' | 'address' | 'language' | 'timezone' | 'sections' | 'host'
  /** In French, without the default answer. */
  prompt: string
  /** The default answer, given the previous ones. */
  defaultAnswer: (folder: string, before: Partial<Answers>) => string
  read: (text: string) => Partial<Answers>
}

export const QUESTIONS: readonly Question[] = [
  { key: 'name', prompt: 'Le nom du journal', defaultAnswer: nameOf, read: readName },
  {
    key: 'address',
    prompt: 'Son adresse, comme https://journal.fr (vide si elle n’est pas connue)',
    defaultAnswer: () => '',
    read: readAddress,
  },
  {
    key: 'language',
    prompt: `La langue de l’interface (${LANGUAGES.join(', ')})`,
    defaultAnswer: () => 'fr',
    read: readLanguage,
  },
  {
    key: 'timezone',
    prompt: 'Son fuseau horaire',
    defaultAnswer: (_, { language = 'fr' }) => TIMEZONES[language],
    read: readTimezone,
  },
  {
    key: 'sections',
    prompt: 'Ses rubriques, séparées par des virgules',
    defaultAnswer: () => 'Actualités, Culture, Idées',
    read: readSections,
  },
  {
    key: 'host',
    prompt: `L’hébergeur (${HOSTS.join(', ')} ; vide si aucun n’est choisi)`,
    defaultAnswer: () => '',
    read: readHost,
  },
]

/** Where most papers in a language are published. */
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
