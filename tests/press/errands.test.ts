import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errandsApart } from '../../lib/press/errand-thread'
import { type Errands, errandsHere } from '../../lib/press/errands'
import { listFiles } from '../../lib/press/files'
import { Former, Gathering, type Leaves } from '../../lib/press/leaves'
import { keepImpression, NOTHING } from '../../lib/press/memory/impression'
import { scratch } from './scratch'

const CODE = 'un code'

/** As many files as a thread is worth; most of them have gone since. */
const GONE = Array.from({ length: 16_000 }, (_, n) => `articles/parti-${n}/index.html`)
const GONE_LEAF = { size: 1, mtime: 1, sha256: 'a'.repeat(64) }

/** An edition of three files whose second is replaced once it is remembered, and where it lies. */
function spoiltEdition(gone: readonly string[]) {
  const root = scratch({ 'out/a': 'un', 'out/b/c': 'deux', 'out/b/d': 'trois' })
  const [outDir, next, impression] = ['out', 'next', 'impression.json'].map((name) => join(root, name)) as Places
  const printed = new Gathering(outDir, new Former(new Map())).leaves()
  const leaves: Leaves = new Map([...printed, ...gone.map((path) => [path, GONE_LEAF] as const)])
  keepImpression(impression, CODE, { ...NOTHING, leaves: new Map(leaves) })
  writeFileSync(join(outDir, 'b/c'), 'autre chose')
  return { outDir, next, impression, leaves }
}

type Places = [string, string, string]

function apart({ outDir, impression }: Pick<ReturnType<typeof spoiltEdition>, 'outDir' | 'impression'>): Errands {
  const errands = errandsApart(process.cwd(), { outDir, impression, code: CODE })
  if (!errands) throw new Error('no thread')
  return errands
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

describe('another thread', () => {
  it('finds what is found here, and lays the rest', async () => {
    const edition = spoiltEdition(GONE)
    const errands = apart(edition)
    const altered = await errands.altered()
    expect(altered).toEqual(await errandsHere(edition.outDir, edition.leaves).altered())
    expect(altered).toHaveLength(GONE.length + 1)
    errands.begin(edition.next)
    await errands.lay(edition.next)
    expect(textsIn(edition.next)).toEqual({ a: 'un', 'b/d': 'trois' })
  }, 60_000)

  it('lays them though nobody asked it to begin', async () => {
    const edition = spoiltEdition(GONE)
    await apart(edition).lay(edition.next)
    expect(textsIn(edition.next)).toEqual({ a: 'un', 'b/d': 'trois' })
  }, 60_000)

  it('says to whoever waits that a file has gone while it worked', async () => {
    const edition = spoiltEdition(GONE)
    const errands = apart(edition)
    await errands.altered()
    rmSync(join(edition.outDir, 'a'))
    errands.begin(edition.next)
    await expect(errands.lay(edition.next)).rejects.toThrow('ENOENT')
  }, 60_000)

  it('is not started for a small edition, nor for none', () => {
    const { outDir, impression } = spoiltEdition([])
    expect(errandsApart(process.cwd(), { outDir, impression, code: CODE })).toBeUndefined()
    expect(errandsApart(process.cwd(), { outDir, impression: `${impression}.none`, code: CODE })).toBeUndefined()
  })
})
