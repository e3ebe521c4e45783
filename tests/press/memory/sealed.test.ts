import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSealed, writeSealed } from '../../../lib/press/memory/sealed'
import { scratch } from '../scratch'

function sealed() {
  const file = join(scratch(), 'a/b.json')
  writeSealed(file, '1', { texte: 'L’été' })
  return file
}

describe('readSealed', () => {
  it('gives back what was sealed', () => expect(readSealed(sealed(), '1')).toEqual({ value: { texte: 'L’été' } }))

  it('has nothing to give, and nothing to say, where there is no file', () => {
    expect(readSealed(join(scratch(), 'none.json'), '1')).toEqual({})
  })

  it('refuses what another version sealed', () => expect(readSealed(sealed(), '2')).toEqual({ fault: 'outdated' }))

  it.each<[string, (file: string) => void]>([
    ['truncated', (file) => truncateSync(file, readFileSync(file).length - 3)],
    ['empty', (file) => truncateSync(file, 0)],
    [
      'altered in one letter',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('L’été', 'L’été'.toUpperCase())),
    ],
    ['something else', (file) => writeFileSync(file, 'bonjour')],
  ])('refuses a file that is %s', (_, damage) => {
    const file = sealed()
    damage(file)
    expect(readSealed(file, '1')).toEqual({ fault: 'damaged' })
  })
})
