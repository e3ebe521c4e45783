import { FactTable } from './fact-table'
import { type ListChanges, Lists } from './lists'
import { PendingFacts } from './pending-facts'
import { ALWAYS, hashOf, hashOfText, ReadRecorder } from './reads'
import type { Derived, Entry, FactReader, ListQuery, Range, Row, Rule, Rules } from './rule'
import type { Store } from './store'
import { ValueCache } from './value-cache'

interface Options<Values> {
  /** The clock: `YYYY-MM-DD HH:MM` in the time zone of the paper. */
  now: string
  /** Facts of a family are derived again when its version is another: the hash of the code that derives them. */
  versionOf: (family: keyof Values & string) => string
}

/** Told of a watched fact that changed. */
export type OnChange = (family: string, key: string, value: unknown) => void

/**
 * What is known of a newsroom: facts that are put (a parsed article) and facts derived from them by rules, each remembered with what it
 * read. A fact that changes makes its readers pending; `settle` derives them again, family by family, and stops where a value comes out
 * the same (early cutoff, as in Salsa and Adapton).
 */
export class Facts<Values> {
  readonly #store: Store
  readonly #rules: Rules<Values>
  readonly #now: string
  readonly #levels: ReadonlyMap<string, number>
  /** The families over a list. */
  readonly #byKeyList = new Map<string, string[]>()
  readonly #table: FactTable
  readonly #lists: Lists
  readonly #pending: PendingFacts
  readonly #cache = new ValueCache()
  #onChange: OnChange = () => {}
  #newReaders: [fact: number, reader: number][] = []
  #oldReaders: [fact: number, reader: number][] = []

  constructor(store: Store, rules: Rules<Values>, { now, versionOf }: Options<Values>) {
    const families = Object.keys(rules) as (keyof Values & string)[]
    this.#store = store
    this.#rules = rules
    this.#now = now
    this.#levels = new Map(families.map((family, level) => [family, level]))
    this.#table = new FactTable(store)
    this.#lists = new Lists(store, (list) => this.#idOf('#list', list))
    this.#pending = new PendingFacts(store, now)
    for (const family of families) {
      const list = rules[family]?.keyList
      if (list !== undefined) this.#byKeyList.set(list, [...(this.#byKeyList.get(list) ?? []), family])
      this.#pending.expectVersion(family, versionOf(family))
    }
  }

  /** Puts a fact that has no rule, or takes it away. */
  put<F extends keyof Values & string>(family: F, key: string, value: Values[F] | undefined, rows: Row[] = []): void {
    const id = this.#idOf(family, key)
    this.#save(id, family, key, { value, rows })
  }

  /**
   * Derives all that is pending in these families, in their order. `onChange` is handed each watched fact that comes out otherwise than
   * before, with its value.
   */
  refresh(families: readonly (keyof Values & string)[], onChange: OnChange = () => {}): void {
    this.#onChange = onChange
    for (const family of families) {
      for (const { id, key, changedLists } of this.#pending.take(family)) {
        if (changedLists === undefined || this.#hasOtherAnswer(id, changedLists)) this.#derive(id, family, key)
      }
      this.#lists.flush()
      this.#writeReaders()
    }
    this.#table.flush()
    this.#onChange = () => {}
  }

  /** Whether nothing is pending in these families, and all that changed has been acknowledged. */
  isUpToDate(families: readonly (keyof Values & string)[]): boolean {
    return (
      families.every((family) => this.#pending.isEmpty(family)) &&
      this.#store.get('select 1 from fact where changed limit 1') === undefined
    )
  }

  /** The value of a fact as it is now. */
  fact<F extends keyof Values & string>(family: F, key: string): Values[F] | undefined {
    return this.#valueOf(this.#idOf(family, key), family, key)
  }

  list(name: string, range?: Range): Entry[] {
    return this.#lists.read(name, range)
  }

  count(name: string): number {
    return this.#lists.count(name)
  }

  /** Keys of the facts of a watched family that changed since `acknowledge`, with their hash: empty where the fact is gone. */
  changed(family: keyof Values & string): { key: string; hash: string }[] {
    return this.#store.all('select key, hash from fact where family = ? and changed order by key', family)
  }

  keys(family: keyof Values & string): { key: string; hash: string }[] {
    return this.#store.all("select key, hash from fact where family = ? and hash <> '' order by key", family)
  }

  /** How many facts of a family there are. */
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

  /** Leaves to the store what was not settled. */
  close(): void {
    this.flush()
    this.#pending.close()
  }

  /** Writes rows and readers that wait to be written together, and notes in the store what is still pending. */
  flush(): void {
    this.#lists.flush()
    this.#writeReaders()
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

  /** A fact that is derived on demand, or left pending by a family that was not settled, is derived first. */
  #current(id: number, family: keyof Values & string, key: string): { hash: string; value: string | null } {
    const rule = this.#rules[family]
    const stored = this.#table.value(id)
    const suspects = this.#pending.takeOne(family, id)
    const isDue = suspects === 'all' || (suspects && this.#hasOtherAnswer(id, suspects))
    if (!isDue && (!rule || rule.keyList || stored.isDerived)) return stored
    this.#derive(id, family, key)
    return this.#table.value(id)
  }

  #derive(id: number, family: keyof Values & string, key: string): void {
    const rule = this.#ruleOf(family)
    const recorder = new ReadRecorder()
    const isThere = rule.keyList === undefined || this.#lists.has(rule.keyList, key)
    const derived = isThere ? rule.derive(key, this.#reader(family, recorder)) : {}
    this.#save(id, family, key, derived, recorder)
  }

  #deriveAgain(family: keyof Values & string, key: string): unknown {
    return this.#ruleOf(family).derive(key, this.#reader(family, new ReadRecorder())).value
  }

  #ruleOf<F extends keyof Values & string>(family: F): Rule<Values, F> {
    const rule = this.#rules[family]
    if (!rule) throw new Error(`no rule derives « ${family} »`)
    return rule
  }

  #reader(reading: string, recorder: ReadRecorder): FactReader<Values> {
    const level = this.#levels.get(reading) ?? 0
    const ask = (list: string, question: ListQuery, ...others: string[]): unknown => {
      const answer = this.#lists.answer(list, question)
      for (const name of [list, ...others]) recorder.fact(this.#idOf('#list', name))
      recorder.list(list, question, answer)
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

  /** Whether some question that a fact put to these lists now has another answer. */
  #hasOtherAnswer(id: number, suspects: ReadonlySet<string>): boolean {
    const { lists } = this.#table.readsOf(id)
    return lists.some(([list, question, answer]) => {
      const isSuspect = suspects.has(list) || ('missingFrom' in question && suspects.has(question.missingFrom))
      return isSuspect && answer !== hashOf(this.#lists.answer(list, question))
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
    const isKept = rule?.storesValue !== false
    const isNew = this.#table.isNew(id)
    const before = this.#table.previous(id)
    const json = value === undefined ? null : JSON.stringify(value)
    const hash = json === null ? '' : hashOfText(json)
    const isChanged = hash !== before.hash
    const isAnnounced = isChanged && rule?.tracksChanges === true
    const reads = recorder?.reads
    if (reads) this.#replaceReaders(id, before.reads?.ids ?? [], reads.ids)
    const changes = this.#lists.replace(id, before.rows, rows)
    const span = recorder?.validity ?? ALWAYS
    this.#table.save(id, { hash, value: isKept ? json : null, reads, rows, ...span, changed: isAnnounced })
    if (isAnnounced && value !== undefined) this.#onChange(family, key, value)
    if (isChanged) {
      this.#cache.drop(id)
      if (isKept || json === null) this.#cache.keep(id, value, json?.length ?? 0)
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

  #replaceReaders(reader: number, before: readonly number[], after: readonly number[]): void {
    const [old, now] = [new Set(before), new Set(after)]
    for (const id of before) if (!now.has(id)) this.#oldReaders.push([id, reader])
    for (const id of after) if (!old.has(id)) this.#newReaders.push([id, reader])
  }

  #writeReaders(): void {
    this.#store.runForEach(
      'delete from reader where (fact, reader) in (select value->>0, value->>1 from json_each(?))',
      this.#oldReaders,
    )
    this.#newReaders.sort(([a, b], [c, d]) => a - c || b - d)
    this.#store.runForEach(
      'insert or ignore into reader select value->>0, value->>1 from json_each(?)',
      this.#newReaders,
    )
    this.#oldReaders = []
    this.#newReaders = []
  }
}
