import { decodeAddress } from '../paths'
import { outside, remote } from './picture-faults'

/** A scheme, or the two slashes of an address without one. */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/**
 * The path of a picture below the content folder, with `/`. `images/a.webp`, `./images/a.webp`, `/images/a.webp` and, so that an
 * editor's preview works from a folder of articles, `../../images/a.webp` are the same file. Throws a fault for anything that would
 * leave the folder, in clear or percent-encoded, and for hidden files.
 */
export function contentPath(src: string): string {
  if (REMOTE.test(src)) throw remote(src)
  const decoded = decodeAddress(src)
  if (decoded === undefined) throw outside(src)
  const path = decoded.replace(/^\.?\//, '').replace(/^(?:\.\.\/)+(?=images\/)/, '')
  if (/[\\\0]/.test(path) || path.split('/').some((part) => part === '' || part.startsWith('.'))) throw outside(src)
  return path
}
