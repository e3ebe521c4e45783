/** The tables of the index. They are a cache: the index can be rebuilt. */
export const SEARCH_TABLES = [
  'search_state',
  'search_articles',
  'search_years',
  'search_terms',
  'search_shards',
  'search_texts',
  'search_changed',
] as const

/**
 * `search_terms` has, for each term, its most frequent form, its size in bytes, the counts of its
 * forms and its postings; `search_shards` has the first term of each shard; `search_changed` has
 * the addresses of files not yet written to the edition.
 */
export const SCHEMA: string[] = [
  'create table if not exists search_state (name text primary key, value) without rowid',
  `create table if not exists search_articles (
    slug text primary key, year integer not null, sort text not null, words integer not null,
    facets text not null, card text not null, terms text not null)`,
  'create index if not exists search_order on search_articles (year, sort, slug)',
  `create table if not exists search_years (
    year integer primary key, articles integer not null, facets text not null)`,
  `create table if not exists search_terms (
    term text primary key, form text not null, weight integer not null, forms text not null, postings blob not null) without rowid`,
  'create index if not exists search_common on search_terms (weight desc, term, form)',
  'create table if not exists search_shards (first text primary key) without rowid',
  'create table if not exists search_texts (slug text primary key, text blob not null)',
  'create table if not exists search_changed (address text primary key) without rowid',
]
