import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { draftManifest } from '../../lib/press/manifest'
import { scratch } from './scratch'

const leaf = (sha256: string) => ({ size: 3, mtime: 0, sha256 })

it('says every file of the edition and what changed since the one before, once the edition is in its place', () => {
  const folder = scratch()
  const out = join(folder, 'out')
  const announced = () => JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8'))
  const first = draftManifest(
    out,
    new Map([
      ['a', leaf('1')],
      ['b', leaf('2')],
      ['c', leaf('3')],
    ]),
  )
  expect(existsSync(join(folder, 'edition.json'))).toBe(false)
  first()
  const { edition } = announced()
  draftManifest(
    out,
    new Map([
      ['d', leaf('4')],
      ['b', leaf('5')],
      ['c', leaf('3')],
    ]),
  )()
  expect(announced()).toEqual({
    edition: expect.stringMatching(/^[0-9a-f]{64}$/),
    previous: edition,
    added: ['d'],
    changed: ['b'],
    removed: ['a'],
    files: { b: { size: 3, sha256: '5' }, c: { size: 3, sha256: '3' }, d: { size: 3, sha256: '4' } },
  })
})
