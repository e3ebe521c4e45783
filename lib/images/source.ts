import { keyOf } from './encode'
import { examine } from './examine'
import type { Negative } from './frames'
import { contentPath } from './locate'
import { openPicture } from './open'
import { recall, remember, type Shelf } from './shelf'

/** A picture of the content folder that is fit to print. */
export interface Source {
  /** Below the content folder. */
  path: string
  key: string
  negative: Negative
}

/** Reads a picture as an author names it; one that was examined before is only hashed. Throws a fault when it is not fit to print. */
export async function openSource(contentDir: string, src: string, shelf: Shelf): Promise<Source> {
  const path = contentPath(src)
  const bytes = await openPicture(contentDir, path)
  const key = keyOf(bytes)
  const known = await recall(shelf, key)
  if (known) return { path, key, negative: known }
  const negative = await examine(path, bytes)
  await remember(shelf, key, negative)
  return { path, key, negative }
}
