import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStaging } from '../../lib/press/staging'
import { scratch } from './scratch'

const OLD = { 'out/index.html': 'hier', 'out/404.html': '', 'out/sitemap.xml': '' }

describe('openStaging', () => {
  it('replaces the old edition by the new one, whole', () => {
    const folder = scratch(OLD)
    const staging = openStaging(join(folder, 'out'))
    writeFileSync(join(staging.folder, 'index.html'), 'aujourd’hui')
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('hier')
    staging.publish()
    staging.discard()
    expect(readdirSync(folder)).toEqual(['out'])
    expect(readdirSync(join(folder, 'out'))).toEqual(['index.html'])
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('aujourd’hui')
  })

  it('prints a first edition, in a folder that may not exist yet', () => {
    const folder = scratch()
    const staging = openStaging(join(folder, 'a/b/out'))
    writeFileSync(join(staging.folder, 'index.html'), 'un')
    staging.publish()
    expect(readdirSync(join(folder, 'a/b/out'))).toEqual(['index.html'])
  })

  it('leaves no trace of an edition that failed', () => {
    const folder = scratch(OLD)
    openStaging(join(folder, 'out')).discard()
    expect(readdirSync(folder)).toEqual(['out'])
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('hier')
  })

  it('cleans what a killed run was making', () => {
    const folder = scratch({ ...OLD, '.out.staging/articles/a/index.html': 'à moitié' })
    const staging = openStaging(join(folder, 'out'))
    expect(readdirSync(staging.folder)).toEqual([])
  })

  it('gives back the old edition when a run was killed between its two renames', () => {
    const folder = scratch(OLD)
    renameSync(join(folder, 'out'), join(folder, '.out.previous'))
    openStaging(join(folder, 'out')).discard()
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('hier')
  })

  it('removes the old edition when a run was killed just after them', () => {
    const folder = scratch({ ...OLD, '.out.previous/index.html': 'avant-hier' })
    openStaging(join(folder, 'out')).discard()
    expect(readdirSync(folder)).toEqual(['out'])
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('hier')
  })

  it('follows a link to the folder that is served', () => {
    const folder = scratch({ 'www/404.html': '', 'www/sitemap.xml': '' })
    symlinkSync(join(folder, 'www'), join(folder, 'out'))
    const staging = openStaging(join(folder, 'out'))
    writeFileSync(join(staging.folder, 'index.html'), 'un')
    staging.publish()
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
