import type { Store } from '../store/store'

/** The changes of texts in Git, stored so that a build asks Git only for the new ones. */
export const HISTORY_SCHEMA = [
  `create table if not exists text_change
   (slug text, position integer, at integer, blob text, primary key (slug, position)) without rowid`,
  'create table if not exists history_state (name text primary key, value text not null) without rowid',
]

/** A change of the text with this slug; `blob` is empty where the text was removed. */
export interface TextChange {
  slug: string
  at: number
  blob: string
}

/** The last commit read, the layout of the folder, and the hash of the parsing configuration. */
export interface HistoryState {
  head: string
  layout: string
  config: string
}

export class HistoryTable {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  get state(): HistoryState | undefined {
    const row = this.#store.get<{ value: string }>("select value from history_state where name = 'read'")
    return row && (JSON.parse(row.value) as HistoryState)
  }

  set state(state: HistoryState) {
    this.#store.run("insert or replace into history_state values ('read', ?)", JSON.stringify(state))
  }

  clear(): void {
    this.#store.run('delete from text_change')
    this.#store.run('delete from history_state')
  }

  /** Adds changes, oldest first. */
  add(changes: readonly TextChange[]): void {
    const sql = `insert into text_change select ?1, coalesce(max(position), 0) + 1, ?2, ?3
                 from text_change where slug = ?1`
    for (const { slug, at, blob } of changes) this.#store.run(sql, slug, at, blob)
  }

  isEmpty(): boolean {
    return this.#store.get('select slug from text_change limit 1') === undefined
  }

  slugs(): string[] {
    return this.#store.all<{ slug: string }>('select distinct slug from text_change').map(({ slug }) => slug)
  }

  /** The changes of one text, oldest first. */
  changesOf(slug: string): TextChange[] {
    return this.#store.all<TextChange>('select slug, at, blob from text_change where slug = ? order by position', slug)
  }

  /** The times of the commits that removed a text: each may have put another text in its place. */
  removals(): Set<number> {
    const rows = this.#store.all<{ at: number }>("select distinct at from text_change where blob = ''")
    return new Set(rows.map(({ at }) => at))
  }
}
