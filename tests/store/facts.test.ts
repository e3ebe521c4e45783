import { describe, expect, it } from 'vitest'
import { Facts } from '../../lib/store/facts'
import type { Rules } from '../../lib/store/rule'
import { SCHEMA } from '../../lib/store/schema'
import { Store } from '../../lib/store/store'

interface Values {
  text: { title: string; links: string[]; day: string }
  card: string
  page: { title: string; links: string[]; citedBy: string[]; newest: string[]; isOld: boolean }
  file: string | undefined
}

const FAMILIES = ['card', 'page', 'file'] as const

let derived: string[] = []
let filesDerived: string[] = []

const rules: Rules<Values> = {
  card: {
    keyList: 'texts',
    derive(key, read) {
      derived.push(`card ${key}`)
      const text = read.fact('text', key)
      const cites = text?.links.map((link) => ({ list: `citing/${link}`, sort: key, member: key })) ?? []
      return { value: text?.title.toLowerCase(), rows: cites }
    },
  },
  page: {
    keyList: 'texts',
    storesValue: false,
    tracksChanges: true,
    derive(key, read) {
      derived.push(`page ${key}`)
      const { title = '', links = [], day = '' } = read.fact('text', key) ?? {}
      const citedBy = read.list(`citing/${key}`).map(({ member }) => member)
      const newest = read.list('days', { limit: 2, reverse: true }).map(({ member }) => member)
      const cards = links.map((link) => read.fact('card', link) ?? '?')
      const rows = links.map((link) => ({ list: 'files', sort: link, member: link, value: key }))
      return { value: { title, links: cards, citedBy, newest, isOld: read.hasPassed(`${day} 24:00`) }, rows }
    },
  },
  file: {
    keyList: 'files',
    derive(key, _, value) {
      filesDerived.push(key)
      return { value }
    },
  },
}

function open(store: Store, now = '2025-06-10 12:00'): Facts<Values> {
  return new Facts(store, rules, { now, versionOf: () => '1' })
}

function put(facts: Facts<Values>, key: string, title: string, links: string[], day = '2025-06-01'): void {
  facts.put('text', key, { title, links, day }, [
    { list: 'texts', sort: key, member: key },
    { list: 'days', sort: `${day} ${key}`, member: key },
  ])
}

function settled(facts: Facts<Values>): string[] {
  derived = []
  filesDerived = []
  facts.refresh(FAMILIES)
  return derived.sort()
}

describe('facts', () => {
  it('derives the readers of a changed fact, and stops at equal values', () => {
    const facts = open(new Store(':memory:', SCHEMA))
    for (const key of ['a', 'b', 'c']) put(facts, key, `Titre ${key}`, key === 'a' ? ['b'] : [])
    expect(settled(facts)).toHaveLength(6)
    put(facts, 'b', 'TITRE B', [])
    expect(settled(facts)).toEqual(['card b', 'page b'])
    put(facts, 'b', 'Autre', [])
    expect(settled(facts)).toEqual(['card b', 'page a', 'page b'])
  })

  it('repeats the queries of a changed list, and derives only if a result differs', () => {
    const facts = open(new Store(':memory:', SCHEMA))
    for (const key of ['a', 'b', 'c']) put(facts, key, key, [], `2025-06-0${'abc'.indexOf(key) + 1}`)
    settled(facts)
    put(facts, '0', 'vieux', [], '2024-01-01')
    expect(settled(facts)).toEqual(['card 0', 'page 0'])
    put(facts, 'd', 'neuf', ['a'], '2025-06-04')
    expect(settled(facts)).toEqual(['card d', 'page 0', 'page a', 'page b', 'page c', 'page d'])
    expect(facts.fact('page', 'a')?.citedBy).toEqual(['d'])
  })

  it('lists which watched facts changed, removed ones included', () => {
    const facts = open(new Store(':memory:', SCHEMA))
    for (const key of ['a', 'b']) put(facts, key, key, ['b'])
    settled(facts)
    facts.acknowledge('page')
    facts.put('text', 'b', undefined)
    settled(facts)
    expect(facts.changed('page').map(({ key, hash }) => `${key} ${hash === ''}`)).toEqual(['a false', 'b true'])
    expect(facts.fact('page', 'b')).toBeUndefined()
  })

  it('derives only the key of a row again when its value changes', () => {
    const facts = open(new Store(':memory:', SCHEMA))
    for (const key of ['b', 'c']) put(facts, key, key, [key])
    settled(facts)
    put(facts, 'a', 'a', ['b', 'd'])
    settled(facts)
    expect(filesDerived).toEqual(['b', 'd'])
    expect(['a', 'b', 'c', 'd'].map((key) => facts.fact('file', key))).toEqual([undefined, 'a', 'c', 'a'])
    put(facts, 'a', 'a', [])
    settled(facts)
    expect(filesDerived).toEqual(['b'])
    expect(['b', 'd'].map((key) => facts.fact('file', key))).toEqual(['b', undefined])
  })

  it('derives again what the clock has changed, in either direction', () => {
    const store = new Store(':memory:', SCHEMA)
    const facts = open(store)
    put(facts, 'a', 'a', [], '2025-06-09')
    put(facts, 'b', 'b', [], '2025-06-20')
    settled(facts)
    facts.close()
    const later = open(store, '2025-06-21 00:00')
    expect(settled(later)).toEqual(['page b'])
    expect(later.fact('page', 'b')?.isOld).toBe(true)
    later.close()
    expect(settled(open(store, '2025-06-08 00:00'))).toEqual(['page a', 'page b'])
  })

  it('keeps dirty facts for the next run', () => {
    const store = new Store(':memory:', SCHEMA)
    const first = open(store)
    put(first, 'a', 'a', [])
    first.refresh(['card'])
    first.close()
    expect(settled(open(store))).toEqual(['page a'])
  })

  it('refuses a rule that reads a later family', () => {
    const wrong: Rules<Values> = {
      card: { keyList: 'texts', derive: (key, read) => ({ value: read.fact('page', key)?.title }) },
      page: rules.page as never,
    }
    const facts = new Facts<Values>(new Store(':memory:', SCHEMA), wrong, { now: '', versionOf: () => '1' })
    put(facts, 'a', 'a', [])
    expect(() => facts.refresh(['card', 'page'])).toThrow('comes after')
  })

  it('equals a store filled at once after any changes', () => {
    let state = 7
    const dice = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return (state >>> 8) % below
    }
    const store = new Store(':memory:', SCHEMA)
    const now = new Map<string, [string, string[], string]>()
    for (let round = 0; round < 300; round += 1) {
      const clock = `2025-06-${String(10 + dice(18)).padStart(2, '0')} 12:00`
      const warm = open(store, clock)
      for (let change = dice(3); change >= 0; change -= 1) {
        const key = 'abcdefgh'[dice(8)] ?? 'a'
        if (dice(4) === 0) {
          now.delete(key)
          warm.put('text', key, undefined)
        } else {
          now.set(key, [`T${dice(4)}`, ['abcdefgh'[dice(8)] ?? 'a'], `2025-06-${10 + dice(18)}`])
          put(warm, key, ...(now.get(key) ?? ['', [], '']))
        }
      }
      if (dice(5) > 0) warm.refresh(FAMILIES)
      const cold = open(new Store(':memory:', SCHEMA), clock)
      for (const [key, what] of now) put(cold, key, ...what)
      cold.refresh(FAMILIES)
      if (dice(5) > 0) {
        warm.refresh(FAMILIES)
        for (const key of 'abcdefgh') expect(warm.fact('page', key), `${round} ${key}`).toEqual(cold.fact('page', key))
        for (const key of 'abcdefgh') expect(warm.fact('file', key), `${round} ${key}`).toBe(cold.fact('file', key))
        const hashes = (facts: Facts<Values>) => FAMILIES.flatMap((family) => facts.keys(family))
        expect(hashes(warm)).toEqual(hashes(cold))
      }
      warm.close()
    }
  })
})
