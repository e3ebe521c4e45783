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
  const path = decode(src)
    .replace(/^\.?\//, '')
    .replace(/^(?:\.\.\/)+(?=images\/)/, '')
  if (/[\\\0]/.test(path) || path.split('/').some((part) => part === '' || part.startsWith('.'))) throw outside(src)
  return path
}

function decode(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    throw outside(src)
  }
}
