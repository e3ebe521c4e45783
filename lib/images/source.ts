import type { PictureSource } from '../views/view'
import { keyOf } from './encode'
import { examine } from './examine'
import { contentPath } from './locate'
import { openPicture } from './open'
import { recall, remember, type Shelf } from './shelf'

/** Reads a picture as an author names it; one that was examined before is only hashed. Throws a fault when it is not fit to be shown. */
export async function openSource(contentDir: string, src: string, shelf: Shelf): Promise<PictureSource> {
  const path = contentPath(src)
  const bytes = await openPicture(contentDir, path)
  const key = keyOf(bytes)
  const known = await recall(shelf, key)
  if (known) return { path, key, info: known }
  const info = await examine(path, bytes)
  await remember(shelf, key, info)
  return { path, key, info }
}
