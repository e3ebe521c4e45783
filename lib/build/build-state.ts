import type { Outline } from '../html/document'
import type { Store } from '../store/store'

/** What is remembered of the edition that was built last, beside its files: a few texts, and the outlines of its documents. */
export const STATE_SCHEMA = [
  'create table if not exists build_state (name text primary key, value text not null) without rowid',
  'create table if not exists outline (address text primary key, ids text not null, links text not null) without rowid',
]

/** `code`: the hash of the code that rendered. `frame`: that of what surrounds every page. `assets`, `public`: paths, as JSON. */
export type StateName = 'code' | 'frame' | 'assets' | 'public'

export class BuildState {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  get(name: StateName): string | undefined {
    return this.#store.get<{ value: string }>('select value from build_state where name = ?', name)?.value
  }

  set(name: StateName, value: string): void {
    this.#store.run('insert or replace into build_state values (?, ?)', name, value)
  }

  outline(address: string): Outline | undefined {
    const sql = 'select ids, links from outline where address = ?'
    const found = this.#store.get<{ ids: string; links: string }>(sql, address)
    return found && { ids: JSON.parse(found.ids) as string[], links: JSON.parse(found.links) as string[] }
  }

  setOutline(address: string, { ids, links }: Outline): void {
    const sql = 'insert or replace into outline values (?, ?, ?)'
    this.#store.run(sql, address, JSON.stringify(ids), JSON.stringify(links))
  }

  removeOutline(address: string): void {
    this.#store.run('delete from outline where address = ?', address)
  }

  /** Addresses of the documents that lead to an address, or to an anchor of it: found as text, so some may only seem to. */
  linkingTo(address: string): string[] {
    const sql = 'select address from outline where instr(links, ?) > 0 order by address'
    return this.#store.all<{ address: string }>(sql, JSON.stringify(address).slice(1, -1)).map((found) => found.address)
  }
}
