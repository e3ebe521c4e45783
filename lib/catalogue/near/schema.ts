/** The tables of the near index. If they are lost, the next build fills them again. */
export const NEAR_TABLES = [
  'near_state',
  'near_articles',
  'near_postings',
  'near_top_k',
  'near_buckets',
  'near_duplicates',
] as const

export const SCHEMA: string[] = [
  'create table if not exists near_state (name text primary key, value) without rowid',
  `create table if not exists near_articles (
    id integer primary key, slug text not null unique, day text not null, vector blob not null, minhash blob not null)`,
  'create table if not exists near_postings (bucket integer primary key, postings blob not null)',
  'create table if not exists near_top_k (article integer primary key, articles blob not null)',
  `create table if not exists near_buckets (
    bucket integer, day text, slug text, article integer not null, primary key (bucket, day, slug)) without rowid`,
  'create table if not exists near_duplicates (article integer primary key, duplicates blob not null)',
]
