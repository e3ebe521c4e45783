import { linkSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../lib/press/assemble'
import { listFiles } from '../../lib/press/files'
import { Former, Gathering } from '../../lib/press/leaves'
import { scratch } from './scratch'

/** What a folder holds, as an edition made of it would be. */
function leavesIn(folder: string) {
  return new Gathering(folder, new Former(folder, new Map())).leaves()
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

describe('assemble', () => {
  it('takes what was made, gives kept files a second name, and removes the rest with its folders', () => {
    const root = scratch({
      'made/a/index.html': 'nouveau',
      'kept/b/index.html': 'gardé',
      'next/c/d/index.html': 'vieux',
    })
    const leaves = new Map([...leavesIn(join(root, 'made')), ...leavesIn(join(root, 'kept'))])
    assemble(join(root, 'next'), leaves, [join(root, 'made'), join(root, 'kept')])
    expect(textsIn(join(root, 'next'))).toEqual({ 'a/index.html': 'nouveau', 'b/index.html': 'gardé' })
    expect(statSync(join(root, 'next/b/index.html')).ino).toBe(statSync(join(root, 'kept/b/index.html')).ino)
    expect(() => statSync(join(root, 'next/c'))).toThrow()
  })

  it('replaces whatever is in its way, and writes into no file that others share', () => {
    const root = scratch({ 'made/a': 'nouveau', 'made/b': 'nouveau', 'made/c/d': 'nouveau', 'elsewhere/x': 'intact' })
    mkdirSync(join(root, 'next/a'), { recursive: true })
    linkSync(join(root, 'elsewhere/x'), join(root, 'next/b'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'next/c'))
    assemble(join(root, 'next'), leavesIn(join(root, 'made')), [join(root, 'made'), join(root, 'none')])
    expect(textsIn(join(root, 'next'))).toEqual({ a: 'nouveau', b: 'nouveau', 'c/d': 'nouveau' })
    expect(textsIn(join(root, 'elsewhere'))).toEqual({ x: 'intact' })
  })

  it('does not touch a file that is already the right one', () => {
    const root = scratch({ 'made/a': 'un' })
    const leaves = leavesIn(join(root, 'made'))
    assemble(join(root, 'next'), leaves, [join(root, 'made'), join(root, 'none')])
    const before = statSync(join(root, 'next/a'))
    writeFileSync(join(root, 'made/a'), 'deux')
    assemble(join(root, 'next'), leaves, [join(root, 'made'), join(root, 'none')])
    expect(statSync(join(root, 'next/a')).ino).toBe(before.ino)
  })
})
