import { type Address, SEARCH_INDEX } from '../paths'

/**
 * What is printed to be searched. In its year an article is a number, the oldest is 0. A browser fetches the table, the shards that may
 * hold the words it is asked for, and the cards it shows: three requests after one another, however many years there are.
 */
export interface IndexTable {
  /** Name of each shard. Terms are in code-unit order, and a word is in the last shard that does not begin after it. */
  shards: string[]
  /** The oldest first. */
  years: IndexYear[]
}

export interface IndexYear {
  year: string
  articles: number
  facets: Record<Facet, FacetColumn>
}

/** What each article says of itself, as places in a list of names. */
export interface FacetColumn {
  names: string[]
  of: number[][]
}

/** What results can be narrowed by; each is also the name of a parameter in the address of the page. */
export const FACETS = ['rubrique', 'annee', 'genre', 'dossier', 'signature'] as const
export type Facet = (typeof FACETS)[number]

/** A word, how it is written most often, and what it weighs in the articles of each year. Shards hold them as `read-entries.ts` says. */
export interface TermEntry {
  term: string
  form: string
  years: YearPostings[]
}

/** The articles of a year that have a word, as `read-years.ts` says. */
export interface YearPostings {
  year: number
  postings: Uint8Array
}

/** An article as a result shows it. */
export interface ResultCard {
  href: Address
  title: string
  deck?: string
  section?: { name: string; href: Address; hue: number }
  day: string
  minutes: number
  byline: string[]
}

/** How many cards are in one file. */
export const CARDS_PER_FILE = 20

/** Tables, lists of words and cards are JSON under gzip, which nobody has to compress on the way. */
export const TABLE: Address = `${SEARCH_INDEX}table.bin`
/** The commonest words as they are written, for those that are not. */
export const SPELLINGS: Address = `${SEARCH_INDEX}mots.bin`
/** A shard is named by its first term; the first of all holds whatever comes before the second. */
export const shardPath = (first: string): Address => `${SEARCH_INDEX}mots/m-${first}.bin`
export const cardsPath = (year: string, article: number): Address =>
  `${SEARCH_INDEX}${year}/articles-${Math.floor(article / CARDS_PER_FILE)}.bin`
