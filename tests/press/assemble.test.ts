import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assemble, bringUp } from '../../lib/press/assemble'
import { listFiles } from '../../lib/press/files'
import { Former, Gathering } from '../../lib/press/leaves'
import type { Leaf } from '../../lib/press/memory/impression'
import { scratch } from './scratch'

/** What a folder holds, as an edition made of it would be. */
function leavesIn(folder: string) {
  return new Gathering(folder, new Former(new Map())).leaves()
}

function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

describe('assemble', () => {
  it('gives files a second name, and removes the rest with its folders', () => {
    const root = scratch({ 'out/b/index.html': 'gardé', 'next/c/d/index.html': 'vieux' })
    assemble(join(root, 'next'), leavesIn(join(root, 'out')), join(root, 'out'))
    expect(textsIn(join(root, 'next'))).toEqual({ 'b/index.html': 'gardé' })
    expect(statSync(join(root, 'next/b/index.html')).ino).toBe(statSync(join(root, 'out/b/index.html')).ino)
    expect(() => statSync(join(root, 'next/c'))).toThrow()
  })

  it('replaces whatever is in its way, and writes into no file that others share', () => {
    const root = scratch({ 'out/a': 'nouveau', 'out/b': 'nouveau', 'out/c/d': 'nouveau', 'elsewhere/x': 'intact' })
    mkdirSync(join(root, 'next/a'), { recursive: true })
    linkSync(join(root, 'elsewhere/x'), join(root, 'next/b'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'next/c'))
    assemble(join(root, 'next'), leavesIn(join(root, 'out')), join(root, 'out'))
    expect(textsIn(join(root, 'next'))).toEqual({ a: 'nouveau', b: 'nouveau', 'c/d': 'nouveau' })
    expect(textsIn(join(root, 'elsewhere'))).toEqual({ x: 'intact' })
  })

  it('does not touch a file that is already the right one', () => {
    const root = scratch({ 'out/a': 'un' })
    const leaves = leavesIn(join(root, 'out'))
    assemble(join(root, 'next'), leaves, join(root, 'out'))
    rmSync(join(root, 'out/a'))
    assemble(join(root, 'next'), leaves, join(root, 'out'))
    expect(textsIn(join(root, 'next'))).toEqual({ a: 'un' })
  })
})

describe('bringUp', () => {
  it('takes what is new, and removes what is no longer with the folders that held only that', () => {
    const root = scratch({
      'next/kept/index.html': 'gardé',
      'next/old/deep/index.html': 'ôté',
      'next/a': 'un fichier',
      'made/a/index.html': 'un dossier à sa place',
      'made/new/index.html': 'nouveau',
    })
    const before = leavesIn(join(root, 'next'))
    const kept = before.get('kept/index.html') as Leaf
    bringUp(join(root, 'next'), before, leavesIn(join(root, 'made')).set('kept/index.html', kept), join(root, 'made'))
    expect(textsIn(join(root, 'next'))).toEqual({
      'a/index.html': 'un dossier à sa place',
      'kept/index.html': 'gardé',
      'new/index.html': 'nouveau',
    })
    expect(readdirSync(join(root, 'next'))).toEqual(['a', 'kept', 'new'])
  })
})
