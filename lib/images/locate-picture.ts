import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { nearest } from '../french/nearest'
import { decodeAddress } from '../paths'
import { formatNamed, formatOf } from './formats'
import { outside, remote } from './picture-faults'

/** A scheme, or the two slashes of an address without one. */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/**
 * The file that an author means, relative to the content folder. Accents may be composed or not
 * (macOS), and a picture that is not beside its text may be at the root. An author may name the
 * extension of the file's content where the file has another. Throws a `PictureError` for a path
 * that is not allowed.
 */
export function locatePicture(contentDir: string, src: string): string {
  const path = contentPath(src)
  const atRoot = path.startsWith('images/') ? undefined : existing(contentDir, basename(path))
  return existing(contentDir, path) ?? atRoot ?? underOtherExtension(contentDir, path) ?? path
}

/** `photo.jpg` that contains a PNG, for `photo.png`. */
function underOtherExtension(contentDir: string, path: string): string | undefined {
  const format = formatNamed(path)
  const stem = (name: string) => name.slice(0, name.lastIndexOf('.') + 1).normalize()
  const others = entriesOf(join(contentDir, dirname(path))).filter((name) => stem(name) === stem(basename(path)))
  const files = others.filter((name) => formatNamed(name) !== undefined).map((name) => posix.join(dirname(path), name))
  return format && files.find((file) => formatOf(firstBytes(join(contentDir, file))) === format)
}

/** The first bytes, enough to recognise a format; empty for anything but a plain file. */
function firstBytes(path: string): Buffer {
  if (!lstatSync(path).isFile()) return Buffer.alloc(0)
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(4096)
  const length = readSync(file, bytes)
  closeSync(file)
  return bytes.subarray(0, length)
}

/** The same for any file, which must be beside its text. */
export function locateFile(contentDir: string, path: string): string {
  return existing(contentDir, path) ?? path
}

/**
 * The path of a picture in the content folder, with `/`. `images/a.webp`, `./images/a.webp`,
 * `/images/a.webp` and `../../images/a.webp` are the same file; with the last form, an editor can
 * preview a text in a folder of articles. Throws for a path that leaves the folder, in clear or
 * percent-encoded, and for hidden files.
 */
function contentPath(src: string): string {
  if (REMOTE.test(src)) throw remote(src)
  // A name may hold a percent sign: `100%.webp`.
  const decoded = decodeAddress(src) ?? src
  const path = decoded.replace(/^\.?\//, '').replace(/^(?:\.\.\/)+(?=images\/)/, '')
  if (/[\\\0]/.test(path) || path.split('/').some((part) => part === '' || part.startsWith('.'))) throw outside(src)
  return path
}

function existing(contentDir: string, path: string): string | undefined {
  if (lstatSync(join(contentDir, path), { throwIfNoEntry: false })) return path
  let found = ''
  for (const part of path.split('/')) {
    const name = entriesOf(join(contentDir, found)).find((entry) => entry.normalize() === part.normalize())
    if (name === undefined) return undefined
    found = found === '' ? name : `${found}/${name}`
  }
  return found
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The file that a wrong path means: the nearest path, or else the nearest name in any folder. */
export function nearestFile(path: string, files: readonly string[]): string | undefined {
  const [name] = nearest(basename(path), [...new Set(files.map((file) => basename(file)))], 1)
  return nearest(path, files, 1)[0] ?? files.find((file) => basename(file) === name)
}
