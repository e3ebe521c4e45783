import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { A, B, FILES, type Files, only, publish, publishUncommitted, textsIn, withOutput } from './edition'
import { scratch } from './scratch'

let root: string
const at = (path: string) => join(root, path)
const edition = () => textsIn(at('out'))
const alteredFiles = () => withOutput(root, ({ writer }) => [...writer.altered])
const isUpToDate = () => withOutput(root, (output) => output.isUpToDate())

beforeEach(async () => {
  root = scratch()
  await publish(root, only(FILES))
})

describe('an edition', () => {
  it('is published into a new folder, with a second tree for the next one', () => {
    expect(edition()).toEqual(FILES)
    expect(readdirSync(root).sort()).toEqual(['.cache', '.out.next', 'edition.json', 'out'])
    expect(statSync(at('.out.next/404.html')).ino).toBe(statSync(at('out/404.html')).ino)
  })

  it('shares unchanged files with the one before', async () => {
    const [next, kept] = [statSync(at('.out.next')), statSync(at('out/404.html'))]
    const difference = await publish(root, (writer) => {
      writer.put(A, 'lundi')
      writer.remove(B)
      writer.put('articles/neuf/index.html', 'neuf')
    })
    expect(difference).toEqual({ added: ['articles/neuf/index.html'], changed: [A], removed: [B] })
    const { [B]: _, ...rest } = FILES
    expect(edition()).toEqual({ ...rest, [A]: 'lundi', 'articles/neuf/index.html': 'neuf' })
    expect(statSync(at('out')).ino).toBe(next.ino)
    expect(statSync(at('out/404.html'))).toMatchObject({ ino: kept.ino, mtimeMs: kept.mtimeMs })
    expect(readdirSync(at('out/articles'))).not.toContain('b')
  })

  it('alternates between the two trees', async () => {
    const trees = new Set<number>()
    for (const day of ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi']) {
      await publish(root, (writer) => writer.put(A, day))
      expect(edition()).toEqual({ ...FILES, [A]: day })
      trees.add(statSync(at('out')).ino)
    }
    expect(trees.size).toBe(2)
  })

  it('is not changed when nothing differs', async () => {
    const before = [statSync(at('out')).ino, statSync(at('edition.json')).ino]
    const difference = await publish(root, only(FILES))
    expect(difference).toEqual({ added: [], changed: [], removed: [] })
    expect([statSync(at('out')).ino, statSync(at('edition.json')).ino]).toEqual(before)
    expect(await isUpToDate()).toBe(true)
  })

  it('is announced again when the manifest is missing', async () => {
    rmSync(at('edition.json'))
    expect(await isUpToDate()).toBe(false)
    const { added } = await publish(root, () => {})
    expect(added).toEqual(Object.keys(FILES).sort())
    expect(await isUpToDate()).toBe(true)
  })

  it('is replaced entirely when the store is empty', async () => {
    rmSync(at('.cache'), { recursive: true })
    await publish(root, (writer) => writer.put('index.html', 'neuf'))
    expect(edition()).toEqual({ 'index.html': 'neuf' })
    expect(textsIn(at('.out.next'))).toMatchObject({ 'index.html': 'neuf' })
  })

  it.each<[string, Files, Files]>([
    ['a folder in the place of a file', { x: 'un' }, { 'x/index.html': 'deux' }],
    ['a file in the place of a folder', { 'x/y/z': 'un', 'x/index.html': 'un' }, { x: 'deux' }],
  ])('has %s, and back', async (_, first, second) => {
    for (const files of [first, second, first, {}, second, first]) {
      await publish(root, only({ ...FILES, ...files }))
      expect(edition()).toEqual({ ...FILES, ...files })
    }
  })

  it('may have files of any name', async () => {
    const names = [
      'un deux',
      'L’été à 100 %.html',
      '"guillemets"',
      '-rf',
      'a\\b',
      'ligne\nligne',
      '🗞.html',
      '$(x);*?[a]',
    ]
    const odd = Object.fromEntries(names.map((name) => [`${name}/${name}`, name]))
    await publish(root, only({ ...FILES, ...odd }))
    await publish(root, (writer) => writer.put(A, 'lundi'))
    expect(edition()).toEqual({ ...FILES, ...odd, [A]: 'lundi' })
    expect(Object.keys(JSON.parse(readFileSync(at('edition.json'), 'utf8')).files)).toHaveLength(18)
    expect(await alteredFiles()).toEqual([])
  })
})

describe('an edition changed by hand', () => {
  it.each<[string, () => void]>([
    ['wrote into', () => writeFileSync(at(`out/${A}`), 'une autre phrase')],
    [
      'saved anew, in as many bytes',
      () => {
        writeFileSync(at(`out/${A}`), 'ARTICLE A')
        utimesSync(at(`out/${A}`), 1, 1)
      },
    ],
    ['removed', () => rmSync(at(`out/${A}`))],
    ['removed with its folder', () => rmSync(at('out/articles/a'), { recursive: true })],
    [
      'made a folder of',
      () => {
        rmSync(at(`out/${A}`))
        mkdirSync(at(`out/${A}`))
      },
    ],
    [
      'made a link of',
      () => {
        renameSync(at(`out/${A}`), at('elsewhere'))
        symlinkSync(at('elsewhere'), at(`out/${A}`))
      },
    ],
    [
      'moved behind a link',
      () => {
        renameSync(at('out/articles/a'), at('elsewhere'))
        symlinkSync(at('elsewhere'), at('out/articles/a'))
      },
    ],
  ])('writes a file again in both trees: %s', async (_, alter) => {
    alter()
    expect(await alteredFiles()).toEqual([A])
    expect(await isUpToDate()).toBe(false)
    await expect(publish(root, () => {})).rejects.toThrow(A)
    await publish(root, (writer) => writer.put(A, FILES[A] ?? ''))
    expect(edition()).toEqual(FILES)
    await publish(root, (writer) => writer.put(B, 'mardi'))
    expect(edition()).toEqual({ ...FILES, [B]: 'mardi' })
    expect(await alteredFiles()).toEqual([])
  })

  it('removes an added file or folder with the next edition', async () => {
    writeFileSync(at('out/articles/a/index.html.br'), '')
    mkdirSync(at('out/brouillons/vides'), { recursive: true })
    symlinkSync(root, at('out/articles/lien'))
    expect(await isUpToDate()).toBe(true)
    for (const day of ['lundi', 'mardi', 'mercredi']) {
      await publish(root, (writer) => writer.put(A, day))
      expect(readdirSync(at('out/articles/a'))).toEqual(['index.html'])
      expect(readdirSync(at('out'))).toEqual(['404.html', 'articles', 'sitemap.xml'])
      expect(readdirSync(at('out/articles'))).not.toContain('lien')
    }
    expect(existsSync(at('edition.json'))).toBe(true)
  })

  it('makes a removed edition again', async () => {
    rmSync(at('out'), { recursive: true })
    expect(await alteredFiles()).toHaveLength(10)
    await publish(root, only(FILES))
    expect(edition()).toEqual(FILES)
  })

  it('publishes damage to the second tree once, then repairs it', async () => {
    rmSync(at(`.out.next/${B}`))
    await publish(root, (writer) => writer.put(A, 'lundi'))
    expect(await alteredFiles()).toEqual([B])
    await publish(root, (writer) => {
      writer.put(A, 'mardi')
      writer.put(B, 'mardi')
    })
    expect(edition()).toEqual({ ...FILES, [A]: 'mardi', [B]: 'mardi' })
  })

  it('makes a second tree without its marker again', async () => {
    rmSync(at('.out.next'), { recursive: true })
    mkdirSync(at('.out.next/articles'), { recursive: true })
    writeFileSync(at('.out.next/articles/x'), 'à moitié')
    await publish(root, (writer) => writer.put(A, 'lundi'))
    expect(edition()).toEqual({ ...FILES, [A]: 'lundi' })
  })
})

describe('after a run killed between exchange and commit', () => {
  it('finds its files altered, and announces changes from its edition', async () => {
    await publishUncommitted(root, (writer) => {
      writer.put(A, 'lundi matin')
      writer.remove(B)
    })
    expect((await alteredFiles()).sort()).toEqual([A, B])
    const difference = await publish(root, (writer) => {
      writer.put(A, 'mardi')
      writer.put(B, 'revenu')
    })
    expect(difference).toEqual({ added: [B], changed: [A], removed: [] })
    expect(edition()).toEqual({ ...FILES, [A]: 'mardi', [B]: 'revenu' })
  })

  it('removes what it added, although nothing differs from the store', async () => {
    await publishUncommitted(root, (writer) => writer.put('neuf', 'neuf'))
    expect(await isUpToDate()).toBe(false)
    const difference = await publish(root, () => {})
    expect(difference).toEqual({ added: [], changed: [], removed: ['neuf'] })
    expect(edition()).toEqual(FILES)
    expect(await isUpToDate()).toBe(true)
  })

  it('removes what it added, although it was not announced', async () => {
    const announced = readFileSync(at('edition.json'))
    await publishUncommitted(root, (writer) => writer.put('neuf', 'neuf'))
    writeFileSync(at('edition.json'), announced)
    expect(await isUpToDate()).toBe(false)
    await publish(root, () => {})
    expect(edition()).toEqual(FILES)
    expect(await isUpToDate()).toBe(true)
  })

  it('announces the same edition once', async () => {
    const again = (text: string) => publishUncommitted(root, (writer) => writer.put(A, text))
    await again('lundi')
    const announced = readFileSync(at('edition.json'))
    expect(await again('lundi')).toEqual({ added: [], changed: [], removed: [] })
    expect(readFileSync(at('edition.json'))).toEqual(announced)
  })
})
