import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Digest } from '@/lib/catalogue/nearest/digest'
import { createLexicon } from '@/lib/catalogue/nearest/lexicon'
import { Nearness } from '@/lib/catalogue/nearest/nearest'
import { type Reading, read } from '@/lib/catalogue/nearest/reading'
import { NearnessCache } from '@/lib/press/memory/nearness'
import { aDocument } from '../../catalogue/nearest/paper'

const lexicon = createLexicon()
const aReading = (n: number, body: string): Reading => ({
  slug: `a${n}`,
  day: '2025-01-01',
  cites: [],
  print: body,
  text: () => read(aDocument({ slug: `a${n}`, title: `Titre ${n}`, body }), lexicon),
})
const readings = Array.from({ length: 20 }, (_, n) => aReading(n, `La marée ${n} monte. Le port ${n % 3} attend.`))
const digest = digestOf(readings)

function digestOf(some: readonly Reading[], last?: Digest): Digest {
  let kept: Digest | undefined
  new Nearness(some, last, (told) => {
    kept = told
  })
  if (!kept) throw new Error('nothing was told')
  return kept
}

function altered(path: string): Buffer {
  const bytes = readFileSync(path)
  return bytes.fill(99, bytes.length - 30, bytes.length - 26)
}

const rowsOf = (of: Digest | undefined) => {
  if (!of) return undefined
  const { numbers, notes, starts, ends } = of.terms.rows
  return Array.from(starts, (start, row) => [numbers.slice(start, ends[row]), notes.slice(start, ends[row])])
}

describe('what is known of near articles', () => {
  let root: string
  const newsroom = () => ({ root, contentDir: '/content' })
  let file: (name: string) => string
  beforeEach(() => {
    vi.restoreAllMocks()
    root = mkdtempSync(join(tmpdir(), 'nearness-'))
    new NearnessCache(newsroom()).keep(digest)
    const [folder = ''] = readdirSync(join(root, '.cache/nearness'))
    file = (name) => join(root, '.cache/nearness', folder, name)
  })

  it('comes back as it was', () => {
    const again = new NearnessCache(newsroom()).digest()
    expect(again?.articles).toEqual(digest.articles)
    expect(again?.terms.names).toEqual(digest.terms.names)
    expect(rowsOf(again)).toEqual(rowsOf(digest))
    expect(again?.marks.sketches).toEqual(digest.marks.sketches)
    expect(again?.scales).toEqual(digest.scales)
    expect(again?.pools).toEqual(digest.pools)
  })

  it('is that of one newsroom', () => {
    expect(new NearnessCache({ root, contentDir: '/other' }).digest()).toBeUndefined()
  })

  it('is written again without the terms of articles that did not change', () => {
    const before = statSync(file('base')).ino
    const memory = new NearnessCache(newsroom())
    const changed = readings.with(1, aReading(1, 'Le port attend la marée basse.'))
    const next = digestOf(changed, memory.digest())
    memory.keep(next)
    expect(statSync(file('base')).ino).toBe(before)
    expect(rowsOf(new NearnessCache(newsroom()).digest())).toEqual(rowsOf(next))
  })

  it.each([
    ...['index', 'base', 'rest'].flatMap((name) => [
      [name, 'truncated', (path: string) => truncateSync(path, statSync(path).size - 5)] as const,
      [name, 'altered', (path: string) => writeFileSync(path, altered(path))] as const,
      [name, 'empty', (path: string) => writeFileSync(path, '')] as const,
    ]),
    ['base', 'gone', (path: string) => rmSync(path)] as const,
  ])('is as good as none where its file « %s » is %s', (name, _fate, spoil) => {
    spoil(file(name))
    const told = vi.spyOn(console, 'error').mockReturnValue()
    const again = new NearnessCache(newsroom())
    expect(again.digest()).toBeUndefined()
    expect(told.mock.calls).toEqual([['La mémoire des rapprochements était abîmée : les textes sont relus.']])
    again.keep(digest)
    expect(new NearnessCache(newsroom()).digest()?.articles).toEqual(digest.articles)
  })
})
