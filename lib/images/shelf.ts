import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureInfo } from '../views/view'

/** The folder of prints already made, listed once, and those put there since. */
export interface Shelf {
  folder: string
  present: Set<string>
}

export async function openShelf(folder: string): Promise<Shelf> {
  await mkdir(folder, { recursive: true })
  return { folder, present: new Set(await readdir(folder)) }
}

/**
 * In one step: a print may already have a second name in `out/`, which must never be seen half written. Two may put the same print at
 * the same time.
 */
export async function put(shelf: Shelf, name: string, content: Buffer | string): Promise<void> {
  const file = join(shelf.folder, name)
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, content)
  await rename(draft, file)
  shelf.present.add(name)
}

/** What is known of a picture that was examined before. */
export async function recall(shelf: Shelf, key: string): Promise<PictureInfo | undefined> {
  if (!shelf.present.has(cardOf(key))) return undefined
  return JSON.parse(await readFile(join(shelf.folder, cardOf(key)), 'utf8')) as PictureInfo
}

export async function remember(shelf: Shelf, key: string, info: PictureInfo): Promise<void> {
  await put(shelf, cardOf(key), JSON.stringify(info))
}

function cardOf(key: string): string {
  return `${key}.json`
}
