import { getOrInsert } from '../collections'
import type { Store } from './store'

interface Named {
  id: number
  family: string
  key: string
}

/**
 * A fact to derive again: always, or with `changedLists` only where one of these lists answers
 * differently.
 */
interface DirtyFact {
  id: number
  key: string
  changedLists?: Set<string> | undefined
}

/**
 * The facts that may be out of date, by family. A run marks in the store those that it did not
 * derive again.
 */
export class DirtyFacts {
  readonly #store: Store
  readonly #families = new Map<string, Map<number, DirtyFact>>()
  readonly #loaded = new Set<string>()

  /** Facts whose validity does not include `now` are dirty from the start. */
  constructor(store: Store, now: string) {
    this.#store = store
    const late = 'select id, family, key from fact where until is not null and until <= ?'
    const early = 'select id, family, key from fact where since is not null and since > ?'
    for (const found of [...store.all<Named>(late, now), ...store.all<Named>(early, now)]) this.#add(found)
  }

  /** Makes all facts of a family dirty when its version has changed. */
  expectVersion(family: string, version: string): void {
    const known = this.#store.get<{ version: string }>('select version from version where family = ?', family)
    if (known?.version === version) return
    this.#store.run('insert or replace into version values (?, ?)', family, version)
    const derived = 'select id, family, key from fact where family = ? and reads is not null'
    for (const found of this.#store.all<Named>(derived, family)) this.#add(found)
  }

  isEmpty(family: string): boolean {
    return this.count(family) === 0
  }

  count(family: string): number {
    return this.#withDirty(family).size
  }

  has(family: string, id: number): boolean {
    return this.#withDirty(family).has(id)
  }

  add(family: string, id: number, key: string): void {
    this.#add({ id, family, key })
  }

  addReaders(fact: number): void {
    for (const found of this.#readersOf(fact)) this.#add(found)
  }

  addListReaders(list: number, name: string): void {
    for (const { id, family, key } of this.#readersOf(list)) {
      const facts = this.#in(family)
      const known = facts.get(id)
      if (known) known.changedLists?.add(name)
      else facts.set(id, { id, key, changedLists: new Set([name]) })
    }
  }

  /** Takes the dirty facts of a family, including those that become dirty meanwhile. */
  *take(family: string): Generator<DirtyFact> {
    const facts = this.#withDirty(family)
    for (const [id, fact] of facts) {
      facts.delete(id)
      yield fact
    }
  }

  /**
   * Takes one fact: returns its changed lists, or `all` where it must be derived again. Undefined
   * where it was not dirty.
   */
  takeOne(family: string, id: number): ReadonlySet<string> | 'all' | undefined {
    const facts = this.#withDirty(family)
    const found = facts.get(id)
    if (!found) return undefined
    facts.delete(id)
    return found.changedLists ?? 'all'
  }

  close(): void {
    this.save()
    this.#families.clear()
  }

  /** Marks in the store what is still dirty. */
  save(): void {
    const left = [...this.#families.values()].flatMap((facts) => [...facts.keys()])
    this.#store.runForEach('update fact set dirty = 1 where id in (select value from json_each(?))', left)
  }

  #add({ id, family, key }: Named): void {
    this.#in(family).set(id, { id, key })
  }

  /**
   * Includes what earlier runs left dirty, read once: a family that a build never refreshes costs
   * nothing.
   */
  #withDirty(family: string): Map<number, DirtyFact> {
    const facts = this.#in(family)
    if (this.#loaded.has(family)) return facts
    this.#loaded.add(family)
    const dirty = 'select id, key from fact where family = ? and dirty'
    for (const found of this.#store.all<DirtyFact>(dirty, family)) facts.set(found.id, found)
    return facts
  }

  #in(family: string): Map<number, DirtyFact> {
    return getOrInsert(this.#families, family, () => new Map<number, DirtyFact>())
  }

  #readersOf(fact: number): Named[] {
    const sql = `select json_group_array(json_array(id, family, key)) as rows
      from reader join fact on fact.id = reader.reader where reader.fact = ?`
    const found = this.#store.rows<[id: number, family: string, key: string]>(sql, fact)
    return found.map(([id, family, key]) => ({ id, family, key }))
  }
}
