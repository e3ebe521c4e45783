import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureInfo } from '../views/view'

/** The folder of prints already made, listed once, and those put there since. */
export interface FileCache {
  folder: string
  names: Set<string>
}

export async function openFileCache(folder: string): Promise<FileCache> {
  await mkdir(folder, { recursive: true })
  return { folder, names: new Set(await readdir(folder)) }
}

/**
 * In one step: a print may already have a second name in `out/`, which must never be seen half written. Two may put the same print at
 * the same time.
 */
export async function writeCached(cache: FileCache, name: string, content: Buffer | string): Promise<void> {
  const file = join(cache.folder, name)
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, content)
  await rename(draft, file)
  cache.names.add(name)
}

/** What is known of a picture that was examined before. */
export async function readInfo(cache: FileCache, key: string): Promise<PictureInfo | undefined> {
  if (!cache.names.has(infoFile(key))) return undefined
  return JSON.parse(await readFile(join(cache.folder, infoFile(key)), 'utf8')) as PictureInfo
}

export async function writeInfo(cache: FileCache, key: string, info: PictureInfo): Promise<void> {
  await writeCached(cache, infoFile(key), JSON.stringify(info))
}

function infoFile(key: string): string {
  return `${key}.json`
}
