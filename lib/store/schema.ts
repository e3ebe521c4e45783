/**
 * `fact`: the value of a family and key, its hash (empty without a value), what it read (`reads`,
 * null when it was put or only asked for), its rows in lists, and the moments of the clock between
 * which it holds. `reader`: which facts read a fact or list. `entry`: the rows of lists. A list is
 * a fact of the family `#list` without a value.
 */
export const SCHEMA: readonly string[] = [
  `create table if not exists fact (
    id integer primary key,
    family text not null,
    key text not null,
    hash text not null default '',
    value text,
    reads text,
    rows text,
    since text,
    until text,
    dirty integer not null default 0,
    changed integer not null default 0,
    unique (family, key)
  )`,
  'create index if not exists fact_dirty on fact (family) where dirty',
  'create index if not exists fact_changed on fact (family) where changed',
  'create index if not exists fact_since on fact (since) where since is not null',
  'create index if not exists fact_until on fact (until) where until is not null',
  'create table if not exists reader (fact integer, reader integer, primary key (fact, reader)) without rowid',
  `create table if not exists entry (
    list integer, sort text, member text, owner integer, value text, primary key (list, sort, member, owner)
  ) without rowid`,
  'create table if not exists version (family text primary key, version text not null) without rowid',
]
