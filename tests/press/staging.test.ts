import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errandsHere } from '../../lib/press/errands'
import { Former, Gathering } from '../../lib/press/leaves'
import { openStaging } from '../../lib/press/staging'
import { scratch } from './scratch'

const OLD = { 'out/index.html': 'hier', 'out/404.html': '', 'out/sitemap.xml': '' }

function leavesIn(folder: string) {
  return new Gathering(folder, new Former(new Map())).leaves()
}

/** Publishes these files, and only these. */
async function publish(out: string, files: Record<string, string>): Promise<void> {
  const staging = openStaging(out)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(staging.folder, name), text)
  const former = new Former(existsSync(out) ? leavesIn(out) : new Map())
  const errands = errandsHere(out, former.leaves)
  await staging.publish(new Gathering(staging.folder, former).leaves(), former, errands)
  staging.discard()
}

describe('openStaging', () => {
  it('replaces the old edition by the new one, whole', async () => {
    const folder = scratch(OLD)
    await publish(join(folder, 'out'), { 'index.html': 'aujourd’hui' })
    expect(readdirSync(folder)).toEqual(['.out.next', 'out'])
    expect(readdirSync(join(folder, 'out'))).toEqual(['index.html'])
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('aujourd’hui')
  })

  it('makes the next edition out of the one before the last', async () => {
    const folder = scratch()
    const edition = (front: string) => ({ 'index.html': front, '404.html': '', 'sitemap.xml': '' })
    for (const day of ['lundi', 'mardi', 'mercredi']) await publish(join(folder, 'out'), edition(day))
    const { ino } = statSync(join(folder, '.out.next'))
    await publish(join(folder, 'out'), { 'index.html': 'jeudi' })
    expect(statSync(join(folder, 'out')).ino).toBe(ino)
    expect(readdirSync(join(folder, 'out'))).toEqual(['index.html'])
    expect(readFileSync(join(folder, '.out.next/index.html'), 'utf8')).toBe('mercredi')
  })

  it('prints a first edition, in a folder that may not exist yet', async () => {
    const folder = scratch()
    await publish(join(folder, 'a/b/out'), { 'index.html': 'un' })
    expect(readdirSync(join(folder, 'a/b/out'))).toEqual(['index.html'])
  })

  it('leaves no trace of an edition that failed', () => {
    const folder = scratch(OLD)
    openStaging(join(folder, 'out')).discard()
    expect(readdirSync(folder)).toEqual(['out'])
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('hier')
  })

  it('cleans what a killed run was making', async () => {
    const half = { '.out.made/articles/a/index.html': 'à moitié', '.out.next/articles/b/index.html': 'à moitié' }
    const folder = scratch({ ...OLD, ...half })
    expect(readdirSync(openStaging(join(folder, 'out')).folder)).toEqual([])
    await publish(join(folder, 'out'), { 'index.html': 'un' })
    expect(readdirSync(join(folder, 'out'))).toEqual(['index.html'])
  })

  it('gives back the old edition when a run was killed where folders cannot be exchanged', () => {
    const folder = scratch(OLD)
    renameSync(join(folder, 'out'), join(folder, '.out.previous'))
    openStaging(join(folder, 'out')).discard()
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('hier')
  })

  it('removes the old edition when a run was killed just after', () => {
    const folder = scratch({ ...OLD, '.out.previous/index.html': 'avant-hier' })
    openStaging(join(folder, 'out')).discard()
    expect(readdirSync(folder)).toEqual(['out'])
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('hier')
  })

  it('follows a link to the folder that is served', async () => {
    const folder = scratch({ 'www/404.html': '', 'www/sitemap.xml': '' })
    symlinkSync(join(folder, 'www'), join(folder, 'out'))
    await publish(join(folder, 'out'), { 'index.html': 'un' })
    expect(readdirSync(join(folder, 'www'))).toEqual(['index.html'])
    expect(existsSync(join(folder, 'out/index.html'))).toBe(true)
  })

  it('accepts an empty folder, and refuses one that holds something else than an edition', () => {
    const folder = scratch({ 'photos/vacances.jpg': 'x' })
    mkdirSync(join(folder, 'vide'))
    openStaging(join(folder, 'vide')).discard()
    expect(() => openStaging(join(folder, 'photos'))).toThrow(/contient autre chose qu’une édition du journal/)
    expect(readdirSync(join(folder, 'photos'))).toEqual(['vacances.jpg'])
  })
})
