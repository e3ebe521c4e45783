import type { Stats } from 'node:fs'
import { lstat, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { listFiles } from '../list-files'
import { contentName, formatNamed, formatOf } from './formats'
import { nearestFile } from './locate-picture'
import { missing, notAccepted, notAnImage, notPlain, svg, tooHeavy, unreadable } from './picture-faults'

const HEAVIEST_MEBIBYTES = 64

/** Parts of an SVG that librsvg does not draw. */
const UNDRAWN: readonly (readonly [RegExp, string])[] = [
  [/<(?:\w+:)?foreignObject[\s>]/i, 'du HTML (« foreignObject »)'],
  [/<(?:\w+:)?(?:image|use)\b[^>]*?\s(?:xlink:)?href\s*=\s*["'](?!#|data:)/i, 'une image d’un autre fichier'],
]

/**
 * Reads a picture of an accepted format. `path` is relative to the content folder. Throws a
 * `PictureError`.
 */
export async function readPicture(contentDir: string, path: string): Promise<Buffer> {
  if (formatNamed(path) === undefined) throw notAccepted(path)
  await checkFile(contentDir, path)
  const bytes = await readFile(join(contentDir, path))
  const actual = formatOf(bytes)
  if (actual === undefined) throw unknownContent(path, bytes)
  if (actual === 'svg') checkDrawing(path, bytes.toString('utf8'))
  return bytes
}

function unknownContent(path: string, bytes: Buffer): Error {
  const content = contentName(bytes)
  return content === undefined ? unreadable(path) : notAnImage(path, content)
}

function checkDrawing(path: string, text: string): void {
  const undrawn = UNDRAWN.find(([pattern]) => pattern.test(text))
  if (undrawn) throw svg(path, undrawn[1])
}

/** Refuses symbolic links, which could lead anywhere on the machine. */
async function checkFile(contentDir: string, path: string): Promise<void> {
  const stats = await lstat(join(contentDir, path)).catch((): Stats | undefined => undefined)
  if (stats === undefined) throw missing(basename(contentDir), path, nearestTo(contentDir, path))
  const folder = await realpath(dirname(join(contentDir, path)))
  if (!stats.isFile() || folder !== dirname(join(await realpath(contentDir), path))) throw notPlain(path)
  if (stats.size > HEAVIEST_MEBIBYTES * 1024 * 1024) throw tooHeavy(path, HEAVIEST_MEBIBYTES)
}

/** The existing picture with the nearest name, as a text in any folder may write it. */
function nearestTo(contentDir: string, path: string): string | undefined {
  const pictures = listFiles(contentDir).filter((file) => formatNamed(file) !== undefined)
  const found = nearestFile(path, pictures)
  return found === undefined || found.includes('/') ? found : `/${found}`
}
