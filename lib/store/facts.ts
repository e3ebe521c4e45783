import { DirtyFacts } from './dirty-facts'
import { FactTable } from './fact-table'
import { FactWriter, type OnChange } from './fact-writer'
import { Lists } from './lists'
import { hashOf, ReadRecorder } from './read-recorder'
import { ReaderEdges } from './reader-edges'
import { type Answers, recordingReader } from './recording-reader'
import type { Derived, Entry, FactReader, Range, Row, Rule, Rules } from './rule'
import type { Store } from './store'
import { ValueCache } from './value-cache'

interface Options<Values> {
  /** The clock, `YYYY-MM-DD HH:MM` in the time zone of the paper. */
  now: string
  /**
   * The version of a family: a hash of the code that derives it. Facts of another version are
   * derived again.
   */
  versionOf: (family: keyof Values & string) => string
}

/** Names a reader that derives no family: it may read every family. */
const UNSTORED = ''

/**
 * The facts of a newsroom: put facts (a parsed article) and facts that rules derive from them. The
 * store remembers what each derivation read. A changed fact makes its readers dirty; `refresh`
 * derives them again, family by family, and stops where a value comes out the same (early cutoff,
 * as in Salsa and Adapton).
 */
export class Facts<Values> {
  readonly #store: Store
  readonly #rules: Rules<Values>
  readonly #table: FactTable
  readonly #lists: Lists
  readonly #dirty: DirtyFacts
  readonly #readers: ReaderEdges
  readonly #cache = new ValueCache()
  readonly #writer: FactWriter<Values>
  readonly #answers: Answers<Values>

  constructor(store: Store, rules: Rules<Values>, { now, versionOf }: Options<Values>) {
    const families = Object.keys(rules) as (keyof Values & string)[]
    this.#store = store
    this.#rules = rules
    const table = new FactTable(store)
    const lists = new Lists(store, (list) => table.idOf('#list', list))
    const dirty = new DirtyFacts(store, now)
    const readers = new ReaderEdges(store)
    this.#table = table
    this.#lists = lists
    this.#dirty = dirty
    this.#readers = readers
    this.#writer = new FactWriter(rules, { table, lists, dirty, readers, cache: this.#cache })
    const levels = new Map(families.map((family, level) => [family, level]))
    this.#answers = { table, lists, now, levels, storedValue: (...fact) => this.#valueOf(...fact) }
    for (const family of families) dirty.expectVersion(family, versionOf(family))
  }

  /** Puts a fact that no rule derives, or removes it. */
  put<F extends keyof Values & string>(family: F, key: string, value: Values[F] | undefined, rows: Row[] = []): void {
    const id = this.#table.idOf(family, key)
    this.#writer.save(id, family, key, { value, rows })
  }

  /**
   * Derives the dirty facts of these families, in this order, and calls `onChange` with each
   * tracked fact whose value changed.
   */
  refresh(families: readonly (keyof Values & string)[], onChange: OnChange = () => {}): void {
    this.#writer.onChange = onChange
    for (const family of families) {
      for (const { id, key, changedLists } of this.#dirty.take(family)) {
        if (changedLists === undefined || this.#hasOtherAnswer(id, changedLists)) this.#derive(id, family, key)
      }
      this.#lists.flush()
      this.#readers.flush()
    }
    this.#table.flush()
    this.#writer.onChange = () => {}
  }

  /** Whether nothing is dirty in these families and every change has been acknowledged. */
  isUpToDate(families: readonly (keyof Values & string)[]): boolean {
    return (
      families.every((family) => this.#dirty.isEmpty(family)) &&
      this.#store.get('select 1 from fact where changed limit 1') === undefined
    )
  }

  /** How many facts of a family may be out of date. */
  dirtyCount(family: keyof Values & string): number {
    return this.#dirty.count(family)
  }

  /** The present value of a fact. */
  fact<F extends keyof Values & string>(family: F, key: string): Values[F] | undefined {
    return this.#valueOf(this.#table.idOf(family, key), family, key)
  }

  list(name: string, range?: Range): Entry[] {
    return this.#lists.read(name, range)
  }

  count(name: string): number {
    return this.#lists.count(name)
  }

  /** Reads as a rule does, for a value that is not stored. */
  get reader(): FactReader<Values> {
    return recordingReader(UNSTORED, new ReadRecorder(), this.#answers)
  }

  /** The facts of a tracked family that changed since `acknowledge`; removed ones have hash ''. */
  changed(family: keyof Values & string): { key: string; hash: string }[] {
    // Left to itself, SQLite reads all facts of the family in the order of their keys.
    const sql = 'select key, hash from fact indexed by fact_changed where family = ? and changed order by key'
    return this.#store.all(sql, family)
  }

  keys(family: keyof Values & string): { key: string; hash: string }[] {
    return this.#store.all("select key, hash from fact where family = ? and hash <> '' order by key", family)
  }

  /** The number of facts in a family. */
  size(family: keyof Values & string): number {
    const sql = "select count(*) as size from fact where family = ? and hash <> ''"
    return this.#store.get<{ size: number }>(sql, family)?.size ?? 0
  }

  has(family: keyof Values & string, key: string): boolean {
    return this.#store.get("select 1 from fact where family = ? and key = ? and hash <> ''", family, key) !== undefined
  }

  acknowledge(family: keyof Values & string): void {
    this.#store.run('update fact set changed = 0 where family = ? and changed', family)
  }

  /** Writes everything; the next run finds what is still dirty. */
  close(): void {
    this.flush()
    this.#dirty.close()
  }

  /** Writes the rows and edges that wait for a bulk write, and records what is still dirty. */
  flush(): void {
    this.#lists.flush()
    this.#readers.flush()
    this.#table.flush()
    this.#dirty.save()
  }

  #valueOf<F extends keyof Values & string>(id: number, family: F, key: string): Values[F] | undefined {
    if (this.#cache.has(id) && !this.#dirty.has(family, id)) return this.#cache.get(id) as Values[F] | undefined
    const { hash, value } = this.#current(id, family, key)
    if (hash !== '' && value === null) {
      return this.#derived(family, key, new ReadRecorder()).value as Values[F] | undefined
    }
    return this.#cache.parse(id, value) as Values[F] | undefined
  }

  /** Derives the fact first where it is dirty or is derived on demand. */
  #current(id: number, family: keyof Values & string, key: string): { hash: string; value: string | null } {
    const rule = this.#rules[family]
    const stored = this.#table.value(id)
    const changedLists = this.#dirty.takeOne(family, id)
    const isDue = changedLists === 'all' || (changedLists && this.#hasOtherAnswer(id, changedLists))
    if (!isDue && (!rule || rule.keyList || stored.isDerived)) return stored
    this.#derive(id, family, key)
    return this.#table.value(id)
  }

  #derive(id: number, family: keyof Values & string, key: string): void {
    const recorder = new ReadRecorder()
    this.#writer.save(id, family, key, this.#derived(family, key, recorder), recorder)
  }

  /** Undefined when the key list of the family lacks this key. */
  #derived(family: keyof Values & string, key: string, recorder: ReadRecorder): Derived<unknown> {
    const rule = this.#ruleOf(family)
    const row = rule.keyList === undefined ? {} : this.#lists.find(rule.keyList, key)
    return row ? rule.derive(key, recordingReader(family, recorder, this.#answers), row.value) : {}
  }

  #ruleOf<F extends keyof Values & string>(family: F): Rule<Values, F> {
    const rule = this.#rules[family]
    if (!rule) throw new Error(`no rule derives « ${family} »`)
    return rule
  }

  /** Whether a query that a fact sent to these lists now has another answer. */
  #hasOtherAnswer(id: number, changedLists: ReadonlySet<string>): boolean {
    const { lists } = this.#table.readsOf(id)
    return lists.some(([list, query, answer]) => {
      const mayDiffer = changedLists.has(list) || ('missingFrom' in query && changedLists.has(query.missingFrom))
      return mayDiffer && answer !== hashOf(this.#lists.answer(list, query))
    })
  }
}
