import type { Stats } from 'node:fs'
import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nearest } from '../french/nearest'
import { formatNamed, formatOf } from './formats'
import { mislabelled, missing, notAccepted, notPlain, svg, tooHeavy, unreadable } from './picture-faults'

const HEAVIEST_MEBIBYTES = 64

/**
 * Reads a picture and checks that its extension is true. `path` is relative to the content folder.
 * Throws a `PictureError`.
 */
export async function readPicture(contentDir: string, path: string): Promise<Buffer> {
  const named = formatNamed(path)
  if (named === undefined) throw path.toLowerCase().endsWith('.svg') ? svg(path) : notAccepted(path)
  await checkFile(contentDir, path)
  const bytes = await readFile(join(contentDir, path))
  const actual = formatOf(bytes)
  if (actual === undefined) throw unreadable(path)
  if (actual !== named) throw mislabelled(path, actual)
  return bytes
}

/** Refuses links, which could lead anywhere on the machine. */
async function checkFile(contentDir: string, path: string): Promise<void> {
  const stats = await lstat(join(contentDir, path)).catch((): Stats | undefined => undefined)
  if (stats === undefined) throw missing(path, await nearestTo(contentDir, path))
  const folder = await realpath(dirname(join(contentDir, path)))
  if (!stats.isFile() || folder !== dirname(join(await realpath(contentDir), path))) throw notPlain(path)
  if (stats.size > HEAVIEST_MEBIBYTES * 1024 * 1024) throw tooHeavy(path, HEAVIEST_MEBIBYTES)
}

/** The existing picture with the nearest name. */
async function nearestTo(contentDir: string, path: string): Promise<string | undefined> {
  const files = await readdir(contentDir, { recursive: true })
  const pictures = files.map((file) => file.replaceAll('\\', '/')).filter((file) => formatNamed(file) !== undefined)
  return nearest(path, pictures, 1)[0]
}
