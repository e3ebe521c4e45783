import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureInfo } from '../views/picture-requests'
import { isWhole } from './is-whole-file'

/**
 * A cache folder whose files never change. It is listed once; `names` includes the files written
 * since.
 */
export interface FileCache {
  folder: string
  names: Set<string>
}

export async function openFileCache(folder: string): Promise<FileCache> {
  await mkdir(folder, { recursive: true })
  return { folder, names: new Set(await readdir(folder)) }
}

/** Writes atomically: the file may be hard-linked into `out/`, or written by two processes. */
export async function writeCached(cache: FileCache, name: string, content: Buffer | string): Promise<void> {
  const file = join(cache.folder, name)
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, content)
  await rename(draft, file)
  cache.names.add(name)
}

/** Whether the cache contains a complete file of this name. */
export async function hasCached(cache: FileCache, name: string): Promise<boolean> {
  return cache.names.has(name) && isWhole(name, await readFile(join(cache.folder, name)))
}

/** The stored facts of a picture; undefined if the file is damaged. */
export async function readInfo(cache: FileCache, key: string): Promise<PictureInfo | undefined> {
  if (!cache.names.has(infoFile(key))) return undefined
  const text = await readFile(join(cache.folder, infoFile(key)), 'utf8')
  try {
    return JSON.parse(text) as PictureInfo
  } catch {
    return undefined
  }
}

export async function writeInfo(cache: FileCache, key: string, info: PictureInfo): Promise<void> {
  await writeCached(cache, infoFile(key), JSON.stringify(info))
}

function infoFile(key: string): string {
  return `${key}.json`
}
