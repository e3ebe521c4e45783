import { FactTable } from './fact-table'
import { type ListChanges, Lists } from './lists'
import { PendingFacts } from './pending-facts'
import { ALWAYS, hashOf, hashOfText, ReadRecorder } from './read-recorder'
import { ReaderEdges } from './reader-edges'
import type { Derived, Entry, FactReader, ListQuery, Range, Row, Rule, Rules } from './rule'
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

/** The name of a reader that derives no family: it may read all of them. */
const UNSTORED = ''

/** Called with each tracked fact that changed. */
type OnChange = (family: string, key: string, value: unknown) => void

/**
 * The facts of a newsroom: put facts (a parsed article) and facts that rules derive from them. The
 * store remembers what each derivation read. A changed fact makes its readers pending; `refresh`
 * derives them again, family by family, and stops where a value comes out the same (early cutoff,
 * as in Salsa and Adapton).
 */
export class Facts<Values> {
  readonly #store: Store
  readonly #rules: Rules<Values>
  readonly #now: string
  readonly #levels: ReadonlyMap<string, number>
  /** The families whose keys are the members of a list. */
  readonly #byKeyList = new Map<string, string[]>()
  readonly #table: FactTable
  readonly #lists: Lists
  readonly #pending: PendingFacts
  readonly #readers: ReaderEdges
  readonly #cache = new ValueCache()
  #onChange: OnChange = () => {}

  constructor(store: Store, rules: Rules<Values>, { now, versionOf }: Options<Values>) {
    const families = Object.keys(rules) as (keyof Values & string)[]
    this.#store = store
    this.#rules = rules
    this.#now = now
    this.#levels = new Map(families.map((family, level) => [family, level]))
    this.#table = new FactTable(store)
    this.#lists = new Lists(store, (list) => this.#idOf('#list', list))
    this.#pending = new PendingFacts(store, now)
    this.#readers = new ReaderEdges(store)
    for (const family of families) {
      const list = rules[family]?.keyList
      if (list !== undefined) this.#byKeyList.set(list, [...(this.#byKeyList.get(list) ?? []), family])
      this.#pending.expectVersion(family, versionOf(family))
    }
  }

  /** Puts a fact that no rule derives, or removes it. */
  put<F extends keyof Values & string>(family: F, key: string, value: Values[F] | undefined, rows: Row[] = []): void {
    const id = this.#idOf(family, key)
    this.#save(id, family, key, { value, rows })
  }

  /**
   * Derives the pending facts of these families, in this order, and calls `onChange` with each
   * tracked fact whose value changed.
   */
  refresh(families: readonly (keyof Values & string)[], onChange: OnChange = () => {}): void {
    this.#onChange = onChange
    for (const family of families) {
      for (const { id, key, changedLists } of this.#pending.take(family)) {
        if (changedLists === undefined || this.#hasOtherAnswer(id, changedLists)) this.#derive(id, family, key)
      }
      this.#lists.flush()
      this.#readers.flush()
    }
    this.#table.flush()
    this.#onChange = () => {}
  }

  /** Whether nothing is pending in these families and every change has been acknowledged. */
  isUpToDate(families: readonly (keyof Values & string)[]): boolean {
    return (
      families.every((family) => this.#pending.isEmpty(family)) &&
      this.#store.get('select 1 from fact where changed limit 1') === undefined
    )
  }

  /** How many facts of a family may be out of date. */
  pending(family: keyof Values & string): number {
    return this.#pending.count(family)
  }

  /** The present value of a fact. */
  fact<F extends keyof Values & string>(family: F, key: string): Values[F] | undefined {
    return this.#valueOf(this.#idOf(family, key), family, key)
  }

  list(name: string, range?: Range): Entry[] {
    return this.#lists.read(name, range)
  }

  count(name: string): number {
    return this.#lists.count(name)
  }

  /** Reads as a rule does, for a value that is not stored. */
  get reader(): FactReader<Values> {
    return this.#reader(UNSTORED, new ReadRecorder())
  }

  /**
   * The facts of a tracked family that changed since `acknowledge`; the hash of a removed fact is
   * empty.
   */
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

  /** Writes everything; the next run finds what is still pending. */
  close(): void {
    this.flush()
    this.#pending.close()
  }

  /** Writes the rows and edges that wait for a bulk write, and records what is still pending. */
  flush(): void {
    this.#lists.flush()
    this.#readers.flush()
    this.#table.flush()
    this.#pending.save()
  }

  #valueOf<F extends keyof Values & string>(id: number, family: F, key: string): Values[F] | undefined {
    if (this.#cache.has(id) && !this.#pending.has(family, id)) return this.#cache.get(id) as Values[F] | undefined
    const { hash, value } = this.#current(id, family, key)
    if (hash !== '' && value === null) return this.#deriveAgain(family, key) as Values[F] | undefined
    return this.#cache.parse(id, value) as Values[F] | undefined
  }

  #idOf(family: string, key: string): number {
    return this.#table.idOf(family, key)
  }

  /** Derives the fact first where it is pending or is derived on demand. */
  #current(id: number, family: keyof Values & string, key: string): { hash: string; value: string | null } {
    const rule = this.#rules[family]
    const stored = this.#table.value(id)
    const changedLists = this.#pending.takeOne(family, id)
    const isDue = changedLists === 'all' || (changedLists && this.#hasOtherAnswer(id, changedLists))
    if (!isDue && (!rule || rule.keyList || stored.isDerived)) return stored
    this.#derive(id, family, key)
    return this.#table.value(id)
  }

  #derive(id: number, family: keyof Values & string, key: string): void {
    const recorder = new ReadRecorder()
    this.#save(id, family, key, this.#derived(family, key, recorder), recorder)
  }

  #deriveAgain(family: keyof Values & string, key: string): unknown {
    return this.#derived(family, key, new ReadRecorder()).value
  }

  /** Undefined when the key list of the family lacks this key. */
  #derived(family: keyof Values & string, key: string, recorder: ReadRecorder): Derived<unknown> {
    const rule = this.#ruleOf(family)
    const row = rule.keyList === undefined ? {} : this.#lists.find(rule.keyList, key)
    return row ? rule.derive(key, this.#reader(family, recorder), row.value) : {}
  }

  #ruleOf<F extends keyof Values & string>(family: F): Rule<Values, F> {
    const rule = this.#rules[family]
    if (!rule) throw new Error(`no rule derives « ${family} »`)
    return rule
  }

  #reader(reading: string, recorder: ReadRecorder): FactReader<Values> {
    const level = this.#levels.get(reading) ?? this.#levels.size
    const ask = (list: string, query: ListQuery, ...others: string[]): unknown => {
      const answer = this.#lists.answer(list, query)
      for (const name of [list, ...others]) recorder.fact(this.#idOf('#list', name))
      recorder.list(list, query, answer)
      return answer
    }
    return {
      fact: (family, key) => {
        if ((this.#levels.get(family) ?? -1) >= level)
          throw new Error(`« ${reading} » reads « ${family} », which comes after it`)
        const id = this.#idOf(family, key)
        recorder.fact(id)
        return this.#valueOf(id, family, key)
      },
      list: (name, range = {}) => ask(name, { entries: range }) as Entry[],
      count: (name) => ask(name, { count: true }) as number,
      missing: (name, from) => ask(name, { missingFrom: from }, from) as string[],
      hasPassed: (moment) => recorder.hasPassed(moment, this.#now),
      month: () => recorder.month(this.#now),
    }
  }

  /** Whether a query that a fact sent to these lists now has another answer. */
  #hasOtherAnswer(id: number, changedLists: ReadonlySet<string>): boolean {
    const { lists } = this.#table.readsOf(id)
    return lists.some(([list, query, answer]) => {
      const mayDiffer = changedLists.has(list) || ('missingFrom' in query && changedLists.has(query.missingFrom))
      return mayDiffer && answer !== hashOf(this.#lists.answer(list, query))
    })
  }

  #save(
    id: number,
    family: keyof Values & string,
    key: string,
    { value, rows = [] }: Derived<unknown>,
    recorder?: ReadRecorder,
  ): void {
    const rule = this.#rules[family]
    const storesValue = rule?.storesValue !== false
    const isNew = this.#table.isNew(id)
    const before = this.#table.previous(id)
    const json = value === undefined ? null : JSON.stringify(value)
    const hash = json === null ? '' : hashOfText(json)
    const isChanged = hash !== before.hash
    const isTracked = isChanged && rule?.tracksChanges === true
    const reads = recorder?.reads
    if (reads) this.#readers.replace(id, before.reads?.ids ?? [], reads.ids)
    const changes = this.#lists.replace(id, before.rows, rows)
    const validity = recorder?.validity ?? ALWAYS
    this.#table.save(id, { hash, value: storesValue ? json : null, reads, rows, ...validity, changed: isTracked })
    if (isTracked && value !== undefined) this.#onChange(family, key, value)
    if (isChanged) {
      this.#cache.delete(id)
      if (storesValue || json === null) this.#cache.set(id, value, json?.length ?? 0)
      if (!isNew) this.#pending.addReaders(id)
    }
    this.#markListReaders(changes)
  }

  #markListReaders(changes: ListChanges): void {
    for (const [list, members] of changes) {
      const id = this.#idOf('#list', list)
      if (!this.#table.isNew(id)) this.#pending.addListReaders(id, list)
      for (const family of this.#byKeyList.get(list) ?? []) {
        for (const member of members) this.#pending.add(family, this.#idOf(family, member), member)
      }
    }
  }
}
