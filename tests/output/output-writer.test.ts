import { readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeDeep } from '../../lib/output/file-operations'
import type { OutputWriter } from '../../lib/output/output-writer'
import { A, FILES, only, publish, textsIn, withOutput } from './edition'
import { scratch } from './scratch'

const PICTURE = 'images/a.avif'
const OLD_DATE = new Date(1_700_000_000_123)

let root: string
const at = (path: string) => join(root, path)
const dateOf = (path: string) => Math.round(statSync(at(path)).mtimeMs)

/** The files that the next edition writes and removes. */
function changes(write: (writer: OutputWriter) => void) {
  return withOutput(root, ({ writer }) => {
    write(writer)
    return {
      written: [...writer.written.keys()],
      removed: [...writer.removed],
      staged: Object.keys(textsIn(writer.folder)),
    }
  })
}

const NOTHING = { written: [], removed: [], staged: [] }

beforeEach(async () => {
  root = scratch({ 'cache/image': 'une image', 'public/robots.txt': 'public' })
  await publish(root, (writer) => {
    only(FILES)(writer)
    writer.link(PICTURE, at('cache/image'))
    utimesSync(at('public/robots.txt'), OLD_DATE, OLD_DATE)
    writer.copyFolder(at('public'))
  })
})

describe('put', () => {
  it('writes nothing if the bytes are the same, whatever was written before', async () => {
    expect(await changes((writer) => writer.put(A, 'article a'))).toEqual(NOTHING)
    const there = (writer: OutputWriter) => {
      writer.put(A, 'autre')
      writer.put(A, 'article a')
    }
    expect(await changes(there)).toEqual(NOTHING)
  })

  it('never writes into a linked file', async () => {
    await publish(root, (writer) => {
      writer.link('b.avif', at('cache/image'))
      writer.put('b.avif', 'autre chose')
      writer.put(PICTURE, 'autre chose')
    })
    expect(readFileSync(at('cache/image'), 'utf8')).toBe('une image')
    expect(readFileSync(at('out/b.avif'), 'utf8')).toBe('autre chose')
  })
})

describe('add', () => {
  it('takes a file from the staging folder, unless it equals the published one', async () => {
    const found = await changes((writer) => {
      writeDeep(join(writer.folder, A), 'article a')
      writeDeep(join(writer.folder, 'neuf/index.html'), 'neuf')
      writer.add(A)
      writer.add('neuf/index.html')
    })
    expect(found).toEqual({ written: ['neuf/index.html'], removed: [], staged: ['neuf/index.html'] })
  })
})

describe('link', () => {
  it('hard-links the file of the cache', () => {
    expect(statSync(at(`out/${PICTURE}`)).ino).toBe(statSync(at('cache/image')).ino)
  })

  it.each([
    ['that very file', 'cache/image'],
    ['one of the same bytes', 'cache/copie'],
  ])('keeps %s', async (_, source) => {
    writeFileSync(at('cache/copie'), 'une image')
    expect(await changes((writer) => writer.link(PICTURE, at(source)))).toEqual(NOTHING)
  })

  it('takes another', async () => {
    writeFileSync(at('cache/autre'), 'autre image')
    await publish(root, (writer) => writer.link(PICTURE, at('cache/autre')))
    expect(readFileSync(at(`out/${PICTURE}`), 'utf8')).toBe('autre image')
  })
})

describe('copyFolder', () => {
  it('copies files with their dates, without links', () => {
    expect(dateOf('out/robots.txt')).toBe(OLD_DATE.getTime())
    expect(statSync(at('out/robots.txt')).ino).not.toBe(statSync(at('public/robots.txt')).ino)
  })

  it('trusts size and date, and keeps the date of a file of the same bytes', async () => {
    writeFileSync(at('public/robots.txt'), 'PUBLIC')
    utimesSync(at('public/robots.txt'), OLD_DATE, OLD_DATE)
    expect(await changes((writer) => writer.copyFolder(at('public')))).toEqual(NOTHING)
    writeFileSync(at('public/robots.txt'), 'public')
    expect(await changes((writer) => writer.copyFolder(at('public')))).toEqual(NOTHING)
    writeFileSync(at('public/robots.txt'), 'PUBLIC')
    expect(await changes((writer) => writer.copyFolder(at('public')))).toMatchObject({ written: ['robots.txt'] })
  })

  it('lists what it copied, without .DS_Store files or linked folders', async () => {
    writeDeep(at('public/a/.DS_Store'), '')
    writeDeep(at('public/a/b.txt'), '')
    symlinkSync(at('cache'), at('public/lien'))
    await withOutput(root, ({ writer }) => {
      expect(writer.copyFolder(at('public'))).toEqual(['a/b.txt', 'robots.txt'])
      expect(writer.copyFolder(at('none'))).toEqual([])
    })
  })
})

describe('remove, keep and has', () => {
  it('agree', async () => {
    await withOutput(root, ({ writer }) => {
      const tell = () => [writer.has(A), writer.keep('none'), writer.has('none')]
      expect(tell()).toEqual([true, false, false])
      writer.remove(A)
      expect(tell()).toEqual([false, false, false])
      expect(writer.keep(A)).toBe(true)
      writer.put('none', '')
      expect(tell()).toEqual([true, false, true])
      writer.remove('none')
      writer.removeAll()
      expect(tell()).toEqual([false, false, false])
    })
  })

  it('handle a file that becomes a folder in one run, and back', async () => {
    const found = await changes((writer) => {
      writer.put('x', 'fichier')
      writer.remove('x')
      writer.put('x/y', 'dossier')
      writer.remove('x/y')
      writer.put('x', 'fichier')
    })
    expect(found).toEqual({ written: ['x'], removed: [], staged: ['x'] })
  })
})
