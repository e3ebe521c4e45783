import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { draftManifest, publishedEdition } from '../../lib/output/manifest'
import { PreviousOutput, SCHEMA } from '../../lib/output/recorded-output'
import { Store } from '../../lib/store/store'
import { scratch } from './scratch'

const NOTHING = { added: [], changed: [], removed: [] }

let out: string
let store: Store
const announced = () => JSON.parse(readFileSync(join(out, '../edition.json'), 'utf8'))

/** Records these files by path and hash. */
function remember(files: Record<string, string>): void {
  const rows = Object.entries(files).map(([path, sha256]) => ({ path, size: 3, mtime: 0, sha256 }))
  const previous = new PreviousOutput(store)
  previous.saveFiles(rows, previous.paths())
}

beforeEach(() => {
  out = join(scratch(), 'out')
  store = new Store(':memory:', SCHEMA)
  remember({ a: '1', b: '2', c: '3' })
})

it('lists every file and the changes since the last edition, after the exchange', () => {
  const first = draftManifest(store, out, undefined, NOTHING)
  expect(existsSync(join(out, '../edition.json'))).toBe(false)
  first.publish()
  remember({ d: '4', b: '5', c: '3' })
  draftManifest(store, out, undefined, NOTHING).publish()
  expect(announced()).toEqual({
    edition: expect.stringMatching(/^[0-9a-f]{64}$/),
    previous: first.edition,
    added: ['d'],
    changed: ['b'],
    removed: ['a'],
    files: { b: { size: 3, sha256: '5' }, c: { size: 3, sha256: '3' }, d: { size: 3, sha256: '4' } },
  })
  expect(publishedEdition(out)).toBe(announced().edition)
})

it('uses a known difference only if it starts from the announced edition', () => {
  const first = draftManifest(store, out, undefined, NOTHING)
  first.publish()
  remember({ a: '1', b: '2' })
  const known = { ...NOTHING, removed: ['c'] }
  const second = draftManifest(store, out, first.edition, known)
  second.publish()
  expect(announced()).toMatchObject(known)
  remember({ a: '1' })
  draftManifest(store, out, first.edition, known).publish()
  expect(announced()).toMatchObject({ previous: second.edition, removed: ['b'] })
})

it('hashes an edition by its files only, in the order of their paths', () => {
  const paths = Array.from({ length: 2500 }, (_, n) => `articles/${n}`)
  const files = Object.fromEntries(paths.map((path) => [path, path]))
  remember(files)
  const { edition, publish } = draftManifest(store, out, undefined, NOTHING)
  publish()
  expect(Object.keys(announced().files)).toEqual([...paths].sort())
  writeFileSync(join(out, '../edition.json'), '{"edition": "abîmé')
  remember(Object.fromEntries(Object.entries(files).reverse()))
  expect(draftManifest(store, out, undefined, NOTHING)).toMatchObject({
    edition,
    difference: { added: [...paths].sort() },
  })
})
