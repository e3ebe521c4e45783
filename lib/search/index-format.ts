import { type Address, SEARCH_INDEX } from '../paths'

/**
 * The files that a browser searches. It fetches the table, then the shards of the query's terms,
 * then the result cards: three round trips, however many years there are. An article is numbered
 * within its year; the oldest is 0.
 */
export interface IndexTable {
  /**
   * The name of each shard. Terms are in code-unit order; a term is in the last shard that does not
   * begin after it.
   */
  shards: string[]
  /** Oldest first. */
  years: IndexYear[]
}

export interface IndexYear {
  year: string
  articles: number
  facets: Record<Facet, FacetColumn>
}

/** The values of each article as indexes into a list of names. */
export interface FacetColumn {
  names: string[]
  of: number[][]
}

/** The facets; each is also a query parameter of the search page. */
export const FACETS = ['rubrique', 'annee', 'genre', 'dossier', 'signature'] as const
export type Facet = (typeof FACETS)[number]

/** A term, its most frequent form, and its postings by year. `decode-shard.ts` reads them. */
export interface TermEntry {
  term: string
  form: string
  years: YearPostings[]
}

/** The postings of a term in one year. `decode-postings.ts` reads them. */
export interface YearPostings {
  year: number
  postings: Uint8Array
}

/** What a search result shows about an article. */
export interface ResultCard {
  href: Address
  title: string
  /** The language of the article, if it differs from the paper's. */
  lang?: string
  deck?: string
  section?: { name: string; href: Address; hue: number }
  day: string
  minutes: number
  byline: string[]
}

/** Result cards in one file. The ten cards of a first page are usually in ten files. */
export const CARDS_PER_FILE = 5

/** Tables, spellings and cards are gzipped JSON, so that no host has to compress them. */
export const TABLE: Address = `${SEARCH_INDEX}table.bin`
/** The most frequent words as they are written, used to correct misspelt ones. */
export const SPELLINGS: Address = `${SEARCH_INDEX}mots.bin`
/** A shard is named after its first term; the first shard contains every earlier term. */
export const shardPath = (first: string): Address => `${SEARCH_INDEX}mots/m-${first}.bin`
export const cardsPath = (year: string, article: number): Address =>
  `${SEARCH_INDEX}${year}/articles-${Math.floor(article / CARDS_PER_FILE)}.bin`

/** The plain text of an article, which results quote. */
export const textPath = (slug: string): Address => `${SEARCH_INDEX}textes/${slug}.bin`

/** Names that have a page, in the order in which equal matches are suggested. */
export const NAMES: Address = `${SEARCH_INDEX}noms.bin`
const NAME_KINDS = ['author', 'section', 'series', 'tag', 'month'] as const

export interface NamedPage {
  kind: (typeof NAME_KINDS)[number]
  name: string
  /** The short name of a section, as the menu shows it. */
  short?: string
  href: Address
  /** Number of articles. */
  count: number
}

/** Fetches files of the index, each once. */
export interface IndexFetcher {
  json<T>(address: Address): Promise<T>
  bytes(address: Address): Promise<Uint8Array>
}
