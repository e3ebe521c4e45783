import { type Address, SEARCH } from '../paths'

/**
 * What is printed to be searched: a bundle for each year of articles, so that a new article changes one. In its year an article is a
 * number, the oldest is 0. A browser fetches every table, the shards that may hold the words it is asked for, and the cards it shows.
 * Files are JSON under gzip, which nobody has to compress on the way.
 */
export interface Table {
  articles: number
  /** First term of each shard. Terms are in code-unit order, and a word is in the last shard that does not begin after it. */
  shards: string[]
  facets: Record<Facet, Column>
}

/** What each article says of itself, as places in a list of names. */
export interface Column {
  names: string[]
  of: number[][]
}

/** What results can be narrowed by; each is also the name of a parameter in the address of the page. */
export const FACETS = ['rubrique', 'annee', 'genre', 'dossier', 'signature'] as const
export type Facet = (typeof FACETS)[number]

/** Of each term: how it is written most often, then how far each article is from the one before it, and what it weighs there. */
export type Shard = Record<string, [form: string, ...postings: number[]]>

/** An article as a result shows it. */
export interface Found {
  href: Address
  title: string
  deck?: string
  section?: { name: string; href: Address; hue: number }
  day: string
  minutes: number
  byline: string[]
}

/** How many cards are in one file. */
export const CARDS = 20

export const tablePath = (year: string): Address => `${SEARCH}${year}/table.bin`
export const shardPath = (year: string, shard: number): Address => `${SEARCH}${year}/mots-${shard}.bin`
export const cardsPath = (year: string, article: number): Address =>
  `${SEARCH}${year}/articles-${Math.floor(article / CARDS)}.bin`
