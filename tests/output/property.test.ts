import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { writeDeep } from '../../lib/output/file-operations'
import type { OutputWriter } from '../../lib/output/output-writer'
import { type RandomBelow, randomBelow } from '../random'
import { FILES, type Files, only, publish, publishUncommitted, textsIn, withOutput } from './edition'
import { Mirror } from './mirror'
import { newText, PATHS, withFile, withoutFile } from './random-files'
import { scratch } from './scratch'

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed)
const RUNS = 25

let sources = 0

/** A file per use, like a content-addressed cache. */
function source(root: string, text: string): string {
  sources += 1
  const file = join(root, `.cache/source-${sources}`)
  writeDeep(file, text)
  return file
}

/** The ways to write a file. */
const WAYS: ((writer: OutputWriter, path: string, text: string, root: string) => void)[] = [
  (writer, path, text) => writer.put(path, text),
  (writer, path, text, root) => writer.link(path, source(root, text)),
  (writer, path, text, root) => writer.copy(path, source(root, text)),
  (writer, path, text) => {
    writeDeep(join(writer.folder, path), text)
    writer.add(path)
  },
]

type Deed = (out: string, path: string) => void

/** Files that people add to an edition. */
const ADDITIONS: Deed[] = [
  (out, path) => writeDeep(join(out, `${path}.br`), newText()),
  (out, path) => writeDeep(join(out, dirname(path), 'ajout/a/b'), newText()),
]

/** Changes that people make to an edition. */
const DEEDS: Deed[] = [
  ...ADDITIONS,
  (out, path) => appendFileSync(join(out, path), newText()),
  (out, path) => rmSync(join(out, path)),
  (out, path) => {
    rmSync(join(out, path))
    mkdirSync(join(out, path))
  },
  (out, path) => {
    const folder = join(out, dirname(path))
    if (folder === out) return
    renameSync(folder, `${out}.elsewhere-${newText().length}`)
    symlinkSync(join(out, '../.cache'), folder)
  },
  (out) => rmSync(out.replace(/out$/, '.out.next'), { recursive: true, force: true }),
  (out) => rmSync(out, { recursive: true }),
]

/** Writes the changed and the altered files, and sometimes unchanged ones. */
function writeNext(root: string, before: Files, next: Files, random: RandomBelow): (writer: OutputWriter) => void {
  return (writer) => {
    for (const path of Object.keys(before)) if (!(path in next)) writer.remove(path)
    for (const [path, text] of Object.entries(next)) {
      const isDue = text !== before[path] || writer.altered.has(path) || random(8) === 0
      if (isDue) WAYS[random(WAYS.length)]?.(writer, path, text, root)
      else expect(writer.isIntact(path)).toBe(true)
    }
  }
}

function datesIn(root: string, paths: string[]): Map<string, number> {
  return new Map(paths.map((path) => [path, statSync(join(root, 'out', path)).mtimeMs]))
}

/** Sometimes people change the edition. */
function meddle(out: string, random: RandomBelow): void {
  for (let deeds = Math.max(0, random(4) - 1); deeds > 0; deeds -= 1) {
    const path = PATHS[random(PATHS.length)] ?? ''
    if (path in textsIn(out)) DEEDS[random(DEEDS.length)]?.(out, path)
  }
}

function change(files: Files, random: RandomBelow): Files {
  let changed = files
  for (let changes = random(4); changes > 0; changes -= 1) {
    const path = PATHS[random(PATHS.length)] ?? ''
    changed = random(3) ? withFile(changed, path, newText()) : withoutFile(changed, path)
  }
  return changed
}

const alteredIn = (root: string) => withOutput(root, ({ writer }) => writer.altered)
const treeOf = (out: string) => statSync(out, { throwIfNoEntry: false })?.ino

it.each(SEEDS)(
  'publishes the expected edition, whatever happened before (%i)',
  async (seed) => {
    const [root, random, mirror] = [scratch(), randomBelow(seed), new Mirror()]
    const out = join(root, 'out')
    let before = FILES
    await publish(root, only(FILES))
    for (let run = 0; run < RUNS; run += 1) {
      mirror.follow(root)
      meddle(out, random)
      const next = change(before, random)
      if (random(4) === 0) {
        await publishUncommitted(root, writeNext(root, before, withFile(next, 'x', newText()), random))
        mirror.follow(root)
      }
      const altered = await alteredIn(root)
      const kept = Object.keys(before).filter((path) => next[path] === before[path] && !altered.has(path))
      const [dates, tree] = [datesIn(root, kept), treeOf(out)]
      await publish(root, writeNext(root, before, next, random))
      // An unknown file stays in an unchanged edition.
      expect(textsIn(out)).toEqual(treeOf(out) === tree ? expect.objectContaining(next) : next)
      expect(datesIn(root, kept)).toEqual(dates)
      expect(await withOutput(root, (output) => output.isUpToDate())).toBe(true)
      before = next
    }
  },
  60_000,
)

it.each(SEEDS)('removes added files at the exchange (%i)', async (seed) => {
  const [root, random] = [scratch(), randomBelow(seed)]
  const out = join(root, 'out')
  await publish(root, only(FILES))
  for (let run = 0; run < 10; run += 1) {
    const path = PATHS[random(7)] ?? ''
    for (const add of ADDITIONS) if (random(2)) add(out, path)
    await publish(root, (writer) => writer.put(path, newText()))
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' })
    const known = Object.keys(FILES)
    expect(names.filter((name) => !known.some((file) => file === name || file.startsWith(`${name}/`)))).toEqual([])
  }
})
