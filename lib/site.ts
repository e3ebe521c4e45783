import type { Kind } from './article/article'
import type { Palette } from './palette'
import type { FontChoices, FontRole, OwnFont } from './typeface'

/**
 * The settings of the paper, read from `content/site.yml`. Every field has a default, so a folder
 * without settings can be built.
 */
export interface Site {
  name: string
  tagline: string
  description: string
  /**
   * Scheme and host without a final slash: `https://lireaussi.example`. Empty while it is not set.
   */
  origin: string
  /** Empty, or `/journal` without a final slash. */
  basePath: string
  /** The language of the interface, and of texts that declare none. */
  language: LanguageCode
  /** The language and the country, as other machines write them: `fr-FR`. */
  locale: string
  timezone: string
  publisher: Publisher
  /** Words of the interface that the newsroom replaces, by their name in the dictionary. */
  words?: Record<string, string>
  /** The drawing of `logo.svg`, shown instead of the name. */
  logo?: Logo
  /** The colours that the newsroom chose. */
  colours?: Partial<Palette>
  /** The typefaces that the newsroom chose, as `site.yml` names them. */
  fonts?: FontChoices
  /** Those of these typefaces that are files of the newsroom, once read. */
  ownFonts?: Partial<Record<FontRole, OwnFont>>
  /** The line of sections in the newsroom's order: ids of sections, and other links. */
  menu?: (string | NamedLink)[]
  /** Where readers subscribe to a letter, or support the paper. */
  newsletter?: NamedLink[]
  support?: NamedLink[]
  /** Other links of the footer. */
  links?: NamedLink[]
  /** The paper's accounts on social networks. */
  social?: NamedLink[]
  /** Editors' choices for the front page: slugs, and the id of a series. */
  front: { lead?: string; seconds: string[]; thread?: string }
  /**
   * The maximum of articles at the foot of another, and the age in months from which a link warns
   * that its target is old.
   */
  readAlso: { count: number; oldAfter: number }
  /**
   * The age in months from which an article of each kind shows its age; an absent kind never does.
   */
  ageNotice: Partial<Record<Kind, number>>
  /** Former addresses that lead nowhere on purpose: `/articles/a/`. */
  gone: string[]
  /**
   * Former addresses of lists and pages, and the present ones: a tag that was renamed, a category
   * of the site that came before.
   */
  moved: { from: string; to: string }[]
  /** A WebSub hub, which passes new articles on at once (W3C Recommendation of 2018). */
  hub?: string
  /** Contacts for security reports. `security.txt` is written when there is one (RFC 9116). */
  security?: { contacts: string[]; policy?: string }
  /** The ties that `trust.txt` declares (JournalList). The file is written when there is one. */
  trust?: Trust
  /**
   * Whether text and data mining is reserved (directive 2019/790, article 4). `policy` is the
   * address of the terms.
   */
  tdm?: { reserved: boolean; policy?: string }
  /** Which articles have a share card of their own: all, or those of the last twelve months. */
  cards?: Cards
  /** Write `llms.txt`, a table of contents for language models. */
  llms?: boolean
  /** Write each article as Markdown too, at `index.md` beside its page. */
  markdown?: boolean
  /**
   * Files that readers take away: each series as a book, each article and each series in one file.
   */
  takeAway?: TakeAwayFormat[]
  /** False withdraws reading without a network: copies are removed from the browsers of readers. */
  offline?: boolean
  /** Publish the versions of articles that changed after they appeared, from Git. */
  versions?: boolean
  /** Words that the newsroom avoids. Only the desk reads them: no page depends on them. */
  vocabulary?: Term[]
  /** True asks Grammalecte at each `check`, where it is installed. Only the desk reads it. */
  grammar?: boolean
  /** Terms of other languages, by code of language: `{ en: ['machine learning'] }`. */
  terms?: Readonly<Record<string, readonly string[]>>
  /** The editor in the browser, printed at `/redaction/` for those who write to the repository. */
  admin?: Admin
  /** Hosts whose configuration is written beside the pages; all but `azure` by default. */
  hosts?: Host[]
}

/** The languages that have a dictionary, in `lib/language`. */
export const LANGUAGES = ['fr', 'fr-CA', 'fr-CH', 'en', 'oc'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

/** The locale of a paper that gives its language only. */
export const LOCALES: Readonly<Record<LanguageCode, string>> = {
  fr: 'fr-FR',
  'fr-CA': 'fr-CA',
  'fr-CH': 'fr-CH',
  en: 'en-GB',
  oc: 'oc-FR',
}

/**
 * `fr-CA` → `fr`: the language of texts that declare none. The country does not change how a text
 * is read aloud or hyphenated.
 */
export function textLanguage(language: LanguageCode): string {
  return language.slice(0, 2)
}

/** A validated drawing, safe to inline in any page. */
export interface Logo {
  width: number
  height: number
  viewBox: string
  /** The fill of shapes without one; empty for the colour of the text. */
  fill: string
  /** The content of the `<svg>`. */
  markup: string
}

/** Our own name, which has its own lettering. */
export const OUR_NAME = 'Lire aussi'

/** A link and its words: to a page of the paper, `/charte/`, or to another site. */
export interface NamedLink {
  text: string
  href: string
}

/** Where the editor in the browser reads and writes texts. */
export interface Admin {
  /** The repository on GitHub: `compte/journal`. */
  github: string
  /** The branch; that of the repository by default. */
  branch?: string
  /** The content folder in the repository; `content` by default. */
  folder?: string
  /** The server that signs writers in; without it, they sign in with a token of their own. */
  login?: string
}

/** A word to avoid, what to write in its place, and whether a program may write it. */
export interface Term {
  word: string
  write?: string
  why?: string
  fix?: boolean
}

interface Publisher {
  name: string
  email?: string
  /** YYYY, or YYYY-MM-DD. */
  founded?: string
  /** Other pages about the publisher: Wikidata, social networks. */
  sameAs?: string[]
  policies?: Partial<Record<Policy, string>>
}

/** Public commitments of a publisher; each is the address of a page, here or elsewhere. */
export const POLICIES = [
  'principles',
  'corrections',
  'ethics',
  'ownership',
  'masthead',
  'feedback',
  'factChecking',
  'unnamedSources',
  'diversity',
] as const
export type Policy = (typeof POLICIES)[number]

/** The attributes of trust.txt that hold names or addresses, spelt as in its specification. */
export const TIES = [
  'member',
  'belongto',
  'control',
  'controlledby',
  'social',
  'vendor',
  'customer',
  'disclosure',
  'contact',
] as const
type Trust = Partial<Record<(typeof TIES)[number], string[]>> & { datatrainingallowed?: boolean }

export const HOSTS = [
  'netlify',
  'cloudflare',
  'apache',
  'nginx',
  'caddy',
  'github',
  'gitlab',
  'codeberg',
  'azure',
  'vercel',
] as const
export type Host = (typeof HOSTS)[number]

export const CARDS = ['all', 'recent'] as const
type Cards = (typeof CARDS)[number]

export const TAKE_AWAY_FORMATS = ['epub', 'html'] as const
type TakeAwayFormat = (typeof TAKE_AWAY_FORMATS)[number]

export const DEFAULT_SITE: Site = {
  name: OUR_NAME,
  tagline: '',
  description: '',
  origin: '',
  basePath: '',
  language: 'fr',
  locale: 'fr-FR',
  timezone: 'Europe/Paris',
  publisher: { name: OUR_NAME },
  front: { seconds: [] },
  readAlso: { count: 4, oldAfter: 24 },
  ageNotice: {
    article: 12,
    brève: 12,
    tribune: 12,
    analyse: 24,
    enquête: 24,
    entretien: 24,
    reportage: 24,
    explication: 24,
  },
  gone: [],
  moved: [],
}

const FRENCH_TIMES = new Set([
  ...['Europe/Paris', 'Indian/Reunion', 'Indian/Mayotte', 'America/Guadeloupe', 'America/Martinique'],
  ...['America/Cayenne', 'America/Miquelon', 'Pacific/Noumea', 'Pacific/Tahiti'],
])

/** Whether the paper's time zone is one of France, whose law then most likely applies to it. */
export function isOnFrenchTime({ timezone }: Pick<Site, 'timezone'>): boolean {
  return FRENCH_TIMES.has(timezone)
}
