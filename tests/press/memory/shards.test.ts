import { readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { Shards } from '../../../lib/press/memory/shards'
import { scratch } from '../scratch'

type Habits = ConstructorParameters<typeof Shards>[2]

const KEYS = ['a', 'b', 'c', 'd', 'é']

function saved(folder = scratch()): string {
  const shards = new Shards<string>(folder, '1')
  for (const key of KEYS) shards.set(key, `${key}, d’abord`)
  shards.save(new Set(KEYS))
  return folder
}

describe.each<[string, Habits]>([
  ['left on the disk', {}],
  ['held', { isHeld: true }],
])('a table whose shards are %s', (_, habits) => {
  it('gives back what was saved', () => {
    const shards = new Shards<string>(saved(), '1', habits)
    expect(KEYS.map((key) => shards.get(key))).toEqual(KEYS.map((key) => `${key}, d’abord`))
    expect([shards.has('a'), shards.has('z'), shards.get('z')]).toEqual([true, false, undefined])
  })

  it('writes what came beside what was there', () => {
    const folder = saved()
    const shards = new Shards<string>(folder, '1', habits)
    expect(shards.get('a')).toBe('a, d’abord')
    shards.set('a', 'a, ensuite')
    expect(shards.get('a')).toBe('a, ensuite')
    shards.save(new Set(KEYS))
    const again = new Shards<string>(folder, '1', habits)
    expect(KEYS.map((key) => again.get(key)?.slice(3))).toEqual(['ensuite', ...Array(4).fill('d’abord')])
  })

  it('forgets what is no longer wanted', () => {
    const folder = saved()
    const shards = new Shards<string>(folder, '1', habits)
    for (const key of KEYS) shards.has(key)
    shards.save(new Set(['b']))
    const again = new Shards<string>(folder, '1', habits)
    expect(KEYS.filter((key) => again.has(key))).toEqual(['b'])
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('says that a shard was lost, and has nothing of it', () => {
    const folder = saved()
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 90)
    const onFault = vi.fn()
    const shards = new Shards<string>(folder, '1', { ...habits, onFault })
    expect([shards.get('a'), shards.get('a'), shards.has('a')]).toEqual([undefined, undefined, false])
    expect(onFault.mock.calls).toEqual([['damaged']])
  })
})

it('has nothing rather than what somebody else wrote meanwhile', () => {
  const folder = saved()
  const [left, held] = [new Shards<string>(folder, '1'), new Shards<string>(folder, '1', { isHeld: true })]
  expect([left.get('a'), held.get('a')]).toEqual(['a, d’abord', 'a, d’abord'])
  const other = new Shards<string>(folder, '1')
  other.set('a', 'b, d’abord')
  other.save(new Set(KEYS))
  expect([left.get('a'), held.get('a')]).toEqual([undefined, 'a, d’abord'])
})
