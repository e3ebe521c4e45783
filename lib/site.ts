import type { Kind } from './article'

/** The paper's own settings, read from `content/site.yml`; every field has a default so that a bare folder already prints. */
export interface Site {
  name: string
  tagline: string
  description: string
  /** Scheme and host without a final slash: `https://lireaussi.example`. */
  origin: string
  /** Empty, or `/journal` without a final slash. */
  basePath: string
  locale: string
  timezone: string
  publisher: Publisher
  /** Editors' choices for the front page, by slug and series id. */
  front: { lead?: string; seconds: string[]; thread?: string }
  /** At most how many articles stand at the foot of another, and after how many months a link to an older one is pointed out. */
  readAlso: { count: number; oldAfter: number }
  /** After how many months an article of each kind says when it is from. A kind that is absent never does. */
  ageNotice: Partial<Record<Kind, number>>
  /** Former addresses that lead nowhere on purpose: `/articles/a/`. */
  gone: string[]
  /** Where a WebSub hub passes new articles on at once (W3C Recommendation of 2018). */
  hub?: string
  /** Whom to tell of a hole in the paper's security; `security.txt` is printed when somebody is named (RFC 9116). */
  security?: { contacts: string[]; policy?: string }
  /** What `trust.txt` says of the paper's ties (JournalList); printed when there is anything to say. */
  trust?: Trust
  /** Whether the right to mine the texts is reserved (directive 2019/790, article 4); `policy` is where terms are to be read. */
  tdm?: { reserved: boolean; policy?: string }
  /** Which articles have a share card of their own: all, or those of the last twelve months. */
  cards?: Cards
  /** Print `llms.txt`, a table of contents for language models. */
  llms?: boolean
  /** Print each article a second time as Markdown, at `index.md` beside its page. */
  markdown?: boolean
  /** Whose configuration to print beside the pages; all but `azure` when absent. */
  hosts?: Host[]
}

export interface Publisher {
  name: string
  email?: string
  /** YYYY, or YYYY-MM-DD. */
  founded?: string
  /** The publisher elsewhere: Wikidata, social networks. */
  sameAs?: string[]
  policies?: Partial<Record<Policy, string>>
}

/** What a publisher may commit itself to in public; each is the address of a page, here or elsewhere. */
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

/** The attributes of trust.txt that name somebody or some address, as its specification spells them. */
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
export type Trust = Partial<Record<(typeof TIES)[number], string[]>> & { datatrainingallowed?: boolean }

export const HOSTS = ['netlify', 'cloudflare', 'apache', 'nginx', 'caddy', 'github', 'azure'] as const
export type Host = (typeof HOSTS)[number]

export const CARDS = ['all', 'recent'] as const
export type Cards = (typeof CARDS)[number]

export const DEFAULT_SITE: Site = {
  name: 'Lire aussi',
  tagline: '',
  description: '',
  origin: 'http://localhost:3000',
  basePath: '',
  locale: 'fr-FR',
  timezone: 'Europe/Paris',
  publisher: { name: 'Lire aussi' },
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
}
