import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
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

/** Puts a print in the newspaper: a second name for the same file where the disk can, a copy where it cannot. */
export async function publish(shelf: Shelf, name: string, destination: string): Promise<void> {
  const source = join(shelf.folder, name)
  await link(source, destination).catch(async (error: NodeJS.ErrnoException) => {
    // The name holds the hash of what is inside: a file already there is the same file.
    if (error.code !== 'EEXIST') await copyFile(source, destination, constants.COPYFILE_FICLONE)
  })
}

function cardOf(key: string): string {
  return `${key}.json`
}
