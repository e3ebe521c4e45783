import { availableParallelism } from 'node:os'
import type { PictureSource } from '../views/picture-requests'
import { sourceKey } from './encode'
import { type FileCache, openFileCache, readInfo, writeInfo } from './file-cache'
import { formatNamed, formatOf } from './formats'
import { inParallel } from './in-parallel'
import { locatePicture } from './locate-picture'
import { mislabelled, PictureError, type PictureFault } from './picture-faults'
import { readPictureInfo } from './picture-info'
import { readPicture } from './read-picture'

/** Each picture takes a core, and 4 bytes of memory for each pixel. */
const TOGETHER = Math.min(4, availableParallelism())

/** Opens pictures by the paths that authors write. Cached pictures are hashed, not decoded. */
export async function openPictures(
  names: readonly string[],
  contentDir: string,
  cacheDir: string,
): Promise<Map<string, PictureSource | PictureFault>> {
  const cache = await openFileCache(cacheDir)
  const opened = await inParallel(names, TOGETHER, (src) =>
    openSource(contentDir, src, cache).catch((error: unknown) => {
      if (error instanceof PictureError) return error.fault
      throw error
    }),
  )
  return new Map(names.flatMap((src, index) => (opened[index] ? [[src, opened[index]]] : [])))
}

export function isFault(opened: PictureSource | PictureFault): opened is PictureFault {
  return 'found' in opened
}

/** Opens one picture. Throws if it cannot be shown. */
async function openSource(contentDir: string, src: string, cache: FileCache): Promise<PictureSource> {
  const path = locatePicture(contentDir, src)
  const bytes = await readPicture(contentDir, path)
  const format = formatOf(bytes)
  if (format !== undefined && format !== formatNamed(src)) throw mislabelled(path, format)
  const key = sourceKey(bytes)
  const known = await readInfo(cache, key)
  if (known) return { path, key, info: known }
  const info = await readPictureInfo(path, bytes)
  await writeInfo(cache, key, info)
  return { path, key, info }
}
