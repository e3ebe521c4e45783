import type { FactTable } from './fact-table'
import type { Lists } from './lists'
import type { ReadRecorder } from './read-recorder'
import type { Entry, FactReader, ListQuery } from './rule'

/** Where a reader finds its answers. */
export interface Answers<Values> {
  table: FactTable
  lists: Lists
  /** `YYYY-MM-DD HH:MM` */
  now: string
  /** The rank of each derived family: a rule reads only families of a lower rank. */
  levels: ReadonlyMap<string, number>
  storedValue<F extends keyof Values & string>(id: number, family: F, key: string): Values[F] | undefined
}

/** What the rule of the family `reading` may read; `recorder` notes each read. */
export function recordingReader<Values>(
  reading: string,
  recorder: ReadRecorder,
  { table, lists, now, levels, storedValue }: Answers<Values>,
): FactReader<Values> {
  const level = levels.get(reading) ?? levels.size
  const ask = (list: string, query: ListQuery, ...others: string[]): unknown => {
    const answer = lists.answer(list, query)
    for (const name of [list, ...others]) recorder.fact(table.idOf('#list', name))
    recorder.list(list, query, answer)
    return answer
  }
  return {
    fact: (family, key) => {
      if ((levels.get(family) ?? -1) >= level)
        throw new Error(`« ${reading} » reads « ${family} », which comes after it`)
      const id = table.idOf(family, key)
      recorder.fact(id)
      return storedValue(id, family, key)
    },
    list: (name, range = {}) => ask(name, { entries: range }) as Entry[],
    count: (name) => ask(name, { count: true }) as number,
    missing: (name, from) => ask(name, { missingFrom: from }, from) as string[],
    hasPassed: (moment) => recorder.hasPassed(moment, now),
    month: () => recorder.month(now),
  }
}
