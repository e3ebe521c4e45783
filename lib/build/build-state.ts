import type { Outline } from '../html/bind-document'
import type { Store } from '../store/store'

/**
 * The state of the published edition beside its files: a few values, and the outlines of its
 * documents.
 */
export const STATE_SCHEMA = [
  'create table if not exists build_state (name text primary key, value text not null) without rowid',
  'create table if not exists outline (address text primary key, ids text not null, links text not null) without rowid',
]

/**
 * `code`: hash of the code that rendered the pages. `frame`: hash of the frame around every page.
 * `pages`: their number.
 * `assets`, `public`, `editor`: paths, as JSON. `mark`: hash of what the icons were drawn from.
 * `editorCode`: hash of the code that the editor was bundled from.
 */
type StateName = 'code' | 'frame' | 'pages' | 'assets' | 'public' | 'mark' | 'editor' | 'editorCode'

export class BuildState {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  get(name: StateName): string | undefined {
    return this.#store.get<{ value: string }>('select value from build_state where name = ?', name)?.value
  }

  paths(name: 'assets' | 'public' | 'editor'): string[] {
    return JSON.parse(this.get(name) ?? '[]') as string[]
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

  /**
   * The documents with a link to an address or to one of its anchors. The search by text may find
   * others too.
   */
  linkingTo(address: string): string[] {
    const sql = 'select address from outline where instr(links, ?) > 0 order by address'
    return this.#store.all<{ address: string }>(sql, JSON.stringify(address).slice(1, -1)).map((found) => found.address)
  }
}
