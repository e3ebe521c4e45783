import fs, { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { addressOf, fileOf } from '../../lib/output/file-of-address'
import { linkFile, removeFiles } from '../../lib/output/file-operations'
import { A, B, FILES, only, publish, textsIn, withOutput } from './edition'
import { scratch } from './scratch'

it.each([
  ['/', 'index.html'],
  ['/articles/a/', 'articles/a/index.html'],
  ['/assets/x.css', 'assets/x.css'],
  ['/404.html', '404.html'],
])('the output file of %s is %s, and back', (address, file) => {
  expect(fileOf(address)).toBe(file)
  expect(addressOf(file)).toBe(address)
})

describe('removeFiles', () => {
  it('removes the folders that become empty', () => {
    const root = scratch({ 'a/b/c': '', 'a/b/d/e': '', 'f/g': '', 'f/h': '' })
    removeFiles(root, ['a/b/c', 'a/b/d/e', 'f/g'])
    expect(readdirSync(root, { recursive: true })).toEqual(['f', 'f/h'])
  })

  it('ignores files that are gone or of another kind', () => {
    const root = scratch({ 'a/b': '', 'c/d': '' })
    mkdirSync(join(root, 'e/f'), { recursive: true })
    removeFiles(root, ['a/b/x', 'c', 'e/f/g/h', 'none/x'])
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(['a', 'a/b', 'c', 'c/d'])
  })
})

describe('linkFile', () => {
  it('replaces a name without writing into a file', () => {
    const root = scratch({ a: 'un', b: 'deux', c: 'trois' })
    linkFile(join(root, 'a'), join(root, 'd'))
    linkFile(join(root, 'b'), join(root, 'd'))
    expect(textsIn(root)).toEqual({ a: 'un', b: 'deux', c: 'trois', d: 'deux' })
  })
})

describe('on a disk without hard links', () => {
  it('copies editions, with their dates', async () => {
    const link = vi.spyOn(fs, 'linkSync').mockImplementation(() => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' })
    })
    syncBuiltinESMExports()
    const root = scratch({ 'cache/image': 'une image' })
    await publish(root, only(FILES))
    await publish(root, (writer) => writer.link('image.avif', join(root, 'cache/image')))
    await publish(root, (writer) => writer.put(A, 'lundi'))
    await publish(root, (writer) => writer.put(B, 'mardi'))
    expect(link).toHaveBeenCalled()
    link.mockRestore()
    syncBuiltinESMExports()
    expect(textsIn(join(root, 'out'))).toEqual({ ...FILES, 'image.avif': 'une image', [A]: 'lundi', [B]: 'mardi' })
    expect(statSync(join(root, 'out/404.html')).ino).not.toBe(statSync(join(root, '.out.next/404.html')).ino)
    expect(await withOutput(root, (output) => output.isUpToDate())).toBe(true)
    expect(existsSync(join(root, '.out.made'))).toBe(false)
    expect(readFileSync(join(root, 'cache/image'), 'utf8')).toBe('une image')
  })
})
