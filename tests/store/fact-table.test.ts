import { expect, it } from 'vitest'
import { FactTable } from '../../lib/store/fact-table'
import { SCHEMA } from '../../lib/store/schema'
import { Store } from '../../lib/store/store'

const FACT = { hash: 'h', value: '1', reads: undefined, rows: [], since: null, until: null, changed: false }

it.each([1, 2, 3, 100])('gives each name one id when it holds %i names in memory', (most) => {
  const store = new Store(':memory:', SCHEMA)
  const table = new FactTable(store, most)
  const names = Array.from({ length: 40 }, (_, n) => `nom-${(n * 7) % 10}`)
  const ids = names.map((name) => table.idOf('page', name))
  expect(new Set(ids).size).toBe(10)
  expect(names.map((name) => table.idOf('page', name))).toEqual(ids)
  for (const name of new Set(names)) table.save(table.idOf('page', name), FACT)
  table.flush()
  const again = new FactTable(store, most)
  expect(names.map((name) => again.idOf('page', name))).toEqual(ids)
  expect(store.get('select count(*) as facts from fact where hash = ?', 'h')).toMatchObject({ facts: 10 })
})
