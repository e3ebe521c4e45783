import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Ranks, ranksOf } from '@/lib/catalogue/nearest/ranks'
import type { Text } from '@/lib/catalogue/nearest/reading'
import { vectorsOf } from '@/lib/catalogue/nearest/vectors'
import { NearnessCache } from '@/lib/press/memory/nearness'

const numbers = (length: number, seed: number) => Uint32Array.from({ length }, (_, i) => (i + seed) * 7919)
const aText = (seed: number): Text => ({
  title: numbers(4, seed),
  strap: numbers(0, seed),
  lead: numbers(9, seed),
  body: numbers(50, seed),
  sketch: numbers(16, seed),
})
const texts = new Map(Array.from({ length: 100 }, (_, n) => [`${String.fromCharCode(65 + (n % 26))}key${n}`, aText(n)]))
const ranks: Ranks = ranksOf(
  [...texts.keys()].map((slug) => ({ slug, day: '2025-01-01' })),
  vectorsOf([...texts.values()], new Set()),
)

describe('what is known of near articles', () => {
  let root: string
  let files: () => string[]
  beforeEach(() => {
    vi.restoreAllMocks()
    root = mkdtempSync(join(tmpdir(), 'nearness-'))
    files = () => readdirSync(join(root, '.cache/nearness')).map((name) => join(root, '.cache/nearness', name))
    new NearnessCache(root).keep(texts, ranks)
  })

  it('come back as they were', () => {
    const again = new NearnessCache(root)
    for (const [key, text] of texts) expect(again.text(key)).toEqual(text)
    expect(again.text('Zother')).toBeUndefined()
    expect(again.ranks()).toEqual(ranks)
  })

  it('are forgotten when nobody asks for them, and only their file and the ranks are written', () => {
    const before = new Map(files().map((file) => [file, statSync(file).ino]))
    const kept = new Map([...texts].filter(([key]) => key !== 'Akey0'))
    new NearnessCache(root).keep(kept, ranks)
    expect(new NearnessCache(root).text('Akey0')).toBeUndefined()
    expect(files().filter((file) => statSync(file).ino !== before.get(file))).toHaveLength(2)
  })

  it.each([
    ['truncated', (file: string) => truncateSync(file, statSync(file).size - 5)],
    ['altered', (file: string) => writeFileSync(file, readFileSync(file).fill(1, statSync(file).size - 3))],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('are as good as none where a file is %s', (_name, spoil) => {
    for (const file of files()) spoil(file)
    const told = vi.spyOn(console, 'error').mockReturnValue()
    const again = new NearnessCache(root)
    expect([...texts.keys()].filter((key) => again.text(key))).toEqual([])
    again.keep(texts, ranks)
    expect(told.mock.calls).toEqual([['La mémoire des rapprochements était abîmée : les textes sont relus.']])
    expect(new NearnessCache(root).text('Akey0')).toEqual(texts.get('Akey0'))
  })
})
