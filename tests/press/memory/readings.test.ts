import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Text } from '@/lib/catalogue/nearest/reading'
import { Readings } from '@/lib/press/memory/readings'

const numbers = (length: number, seed: number) => Uint32Array.from({ length }, (_, i) => (i + seed) * 7919)
const aText = (seed: number): Text => ({
  title: numbers(4, seed),
  strap: numbers(0, seed),
  lead: numbers(9, seed),
  body: numbers(50, seed),
  sketch: numbers(16, seed),
})
const texts = new Map(Array.from({ length: 100 }, (_, n) => [`${String.fromCharCode(65 + (n % 26))}key${n}`, aText(n)]))

describe('readings', () => {
  let root: string
  let files: () => string[]
  beforeEach(() => {
    vi.restoreAllMocks()
    root = mkdtempSync(join(tmpdir(), 'readings-'))
    files = () => readdirSync(join(root, '.cache/readings')).map((name) => join(root, '.cache/readings', name))
    new Readings(root).keep(texts)
  })

  it('come back as they were', () => {
    const again = new Readings(root)
    for (const [key, text] of texts) expect(again.recall(key)).toEqual(text)
    expect(again.recall('Zother')).toBeUndefined()
  })

  it('are forgotten when nobody asks for them, and only their file is written', () => {
    const before = new Map(files().map((file) => [file, statSync(file).ino]))
    const kept = new Map([...texts].filter(([key]) => key !== 'Akey0'))
    new Readings(root).keep(kept)
    expect(new Readings(root).recall('Akey0')).toBeUndefined()
    expect(files().filter((file) => statSync(file).ino !== before.get(file))).toHaveLength(1)
  })

  it.each([
    ['truncated', (file: string) => truncateSync(file, statSync(file).size - 5)],
    ['altered', (file: string) => writeFileSync(file, readFileSync(file).fill(1, statSync(file).size - 3))],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('are as good as none where a file is %s', (_name, spoil) => {
    for (const file of files()) spoil(file)
    const told = vi.spyOn(console, 'error').mockReturnValue()
    const again = new Readings(root)
    expect([...texts.keys()].filter((key) => again.recall(key))).toEqual([])
    again.keep(texts)
    expect(told.mock.calls).toEqual([['La mémoire des rapprochements était abîmée : les textes sont relus.']])
    expect(new Readings(root).recall('Akey0')).toEqual(texts.get('Akey0'))
  })
})
