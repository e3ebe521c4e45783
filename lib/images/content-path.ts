import { decodeAddress } from '../paths'
import { outside, remote } from './picture-faults'

/** A scheme, or the two slashes of an address without one. */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/**
 * The path of a picture in the content folder, with `/`. `images/a.webp`, `./images/a.webp`,
 * `/images/a.webp` and `../../images/a.webp` are the same file; the last form lets an editor's
 * preview work from a folder of articles. Throws for a path that leaves the folder, in clear or
 * percent-encoded, and for hidden files.
 */
export function contentPath(src: string): string {
  if (REMOTE.test(src)) throw remote(src)
  const decoded = decodeAddress(src)
  if (decoded === undefined) throw outside(src)
  const path = decoded.replace(/^\.?\//, '').replace(/^(?:\.\.\/)+(?=images\/)/, '')
  if (/[\\\0]/.test(path) || path.split('/').some((part) => part === '' || part.startsWith('.'))) throw outside(src)
  return path
}
