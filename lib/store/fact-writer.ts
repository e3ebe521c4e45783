import type { DirtyFacts } from './dirty-facts'
import type { FactTable } from './fact-table'
import type { ListChanges, Lists } from './lists'
import { ALWAYS, hashOfText, type ReadRecorder } from './read-recorder'
import type { ReaderEdges } from './reader-edges'
import type { Derived, Rules } from './rule'
import type { ValueCache } from './value-cache'

/** Called with each tracked fact that changed. */
export type OnChange = (family: string, key: string, value: unknown) => void

/** What a saved fact updates. */
interface Tables {
  table: FactTable
  lists: Lists
  dirty: DirtyFacts
  readers: ReaderEdges
  cache: ValueCache
}

/** Saves facts, and makes the readers of what changed dirty. */
export class FactWriter<Values> {
  readonly #rules: Rules<Values>
  readonly #tables: Tables
  /** The families whose keys are the members of a list. */
  readonly #byKeyList = new Map<string, string[]>()
  onChange: OnChange = () => {}

  constructor(rules: Rules<Values>, tables: Tables) {
    this.#rules = rules
    this.#tables = tables
    for (const family of Object.keys(rules) as (keyof Values & string)[]) {
      const list = rules[family]?.keyList
      if (list !== undefined) this.#byKeyList.set(list, [...(this.#byKeyList.get(list) ?? []), family])
    }
  }

  /** `recorder` is undefined for a fact that no rule derives. */
  save(
    id: number,
    family: keyof Values & string,
    key: string,
    { value, rows = [] }: Derived<unknown>,
    recorder?: ReadRecorder,
  ): void {
    const { table, lists, dirty, readers, cache } = this.#tables
    const rule = this.#rules[family]
    const storesValue = rule?.storesValue !== false
    const isNew = table.isNew(id)
    const before = table.previous(id)
    const json = value === undefined ? null : JSON.stringify(value)
    const hash = json === null ? '' : hashOfText(json)
    const isChanged = hash !== before.hash
    const isTracked = isChanged && rule?.tracksChanges === true
    const reads = recorder?.reads
    if (reads) readers.replace(id, before.reads?.ids ?? [], reads.ids)
    const changes = lists.replace(id, before.rows, rows)
    const validity = recorder?.validity ?? ALWAYS
    table.save(id, { hash, value: storesValue ? json : null, reads, rows, ...validity, changed: isTracked })
    if (isTracked && value !== undefined) this.onChange(family, key, value)
    if (isChanged) {
      cache.delete(id)
      if (storesValue || json === null) cache.set(id, value, json?.length ?? 0)
      if (!isNew) dirty.addReaders(id)
    }
    this.#markListReaders(changes)
  }

  #markListReaders(changes: ListChanges): void {
    const { table, dirty } = this.#tables
    for (const [list, members] of changes) {
      const id = table.idOf('#list', list)
      if (!table.isNew(id)) dirty.addListReaders(id, list)
      for (const family of this.#byKeyList.get(list) ?? []) {
        for (const member of members) dirty.add(family, table.idOf(family, member), member)
      }
    }
  }
}
