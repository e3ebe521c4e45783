import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openOutput } from '../../lib/output/open-output'
import { FILES, only, openStore, publish, textsIn } from './edition'
import { scratch } from './scratch'

const OLD = { 'out/index.html': 'hier', 'out/404.html': '', 'out/sitemap.xml': '' }

/** Opens `out` and gives up. Returns what the staging folder held. */
function open(root: string, out = 'out'): string[] {
  const store = openStore(root)
  const opened = openOutput(join(root, out), store)
  const staged = readdirSync(opened.folder)
  opened.discard()
  store.close()
  return staged
}

function foldersIn(root: string): string[] {
  return readdirSync(root).filter((name) => name !== '.cache')
}

describe('openOutput', () => {
  it('removes what a failed edition left', () => {
    const root = scratch(OLD)
    open(root)
    expect(foldersIn(root)).toEqual(['out'])
    expect(textsIn(join(root, 'out'))['index.html']).toBe('hier')
  })

  it('accepts the edition of a paper without origin, which has no sitemap', () => {
    const root = scratch({ 'out/index.html': 'hier', 'out/404.html': '', 'out/manifest.webmanifest': '{}' })
    expect(() => open(root)).not.toThrow()
  })

  it('removes what a killed run left', async () => {
    const half = {
      '.out.made/a/index.html': 'à moitié',
      '.out.next/b/index.html': 'à moitié',
      'edition.json.draft': '{',
    }
    const root = scratch({ ...OLD, ...half })
    expect(open(root)).toEqual([])
    expect(foldersIn(root)).toEqual(['.out.next', 'out'])
    await publish(root, only(FILES))
    expect(textsIn(join(root, 'out'))).toEqual(FILES)
  })

  it('restores the edition of a run killed during an exchange in three steps', () => {
    const root = scratch(OLD)
    renameSync(join(root, 'out'), join(root, '.out.previous'))
    open(root)
    expect(textsIn(join(root, 'out'))['index.html']).toBe('hier')
    expect(existsSync(join(root, '.out.previous'))).toBe(false)
  })

  it('finishes an exchange in three steps killed before its last step', async () => {
    const root = scratch()
    await publish(root, only(FILES))
    renameSync(join(root, '.out.next'), join(root, '.out.previous'))
    open(root)
    expect(foldersIn(root)).toEqual(['.out.next', 'edition.json', 'out'])
  })

  it('follows a symbolic link to the output folder', async () => {
    const root = scratch({ 'www/404.html': '', 'www/sitemap.xml': '' })
    symlinkSync(join(root, 'www'), join(root, 'out'))
    await publish(root, only(FILES))
    expect(textsIn(join(root, 'www'))).toEqual(FILES)
    expect(foldersIn(root)).toEqual(['.www.next', 'edition.json', 'out', 'www'])
  })

  it('accepts an empty folder, and refuses one with other files', () => {
    const root = scratch({ 'photos/vacances.jpg': 'x' })
    mkdirSync(join(root, 'vide'))
    open(root, 'vide')
    expect(() => open(root, 'photos')).toThrow(/contient autre chose qu’une édition du journal/)
    expect(readdirSync(join(root, 'photos'))).toEqual(['vacances.jpg'])
  })
})
