import { availableParallelism } from 'node:os'
import type { PictureSource } from '../views/view'
import { type Fault, PictureFault } from './faults'
import { inParallel } from './parallel'
import { openShelf } from './shelf'
import { openSource } from './source'

/** Each takes a core, and the memory of a decoded picture: 4 bytes a pixel. */
const TOGETHER = Math.min(4, availableParallelism())

/** Opens pictures by the names that authors give them. One that `cacheDir` knows is hashed, not decoded. */
export async function openPictures(
  names: readonly string[],
  contentDir: string,
  cacheDir: string,
): Promise<Map<string, PictureSource | Fault>> {
  const shelf = await openShelf(cacheDir)
  const opened = await inParallel(names, TOGETHER, (src) =>
    openSource(contentDir, src, shelf).catch((error: unknown) => {
      if (error instanceof PictureFault) return error.fault
      throw error
    }),
  )
  return new Map(names.flatMap((src, index) => (opened[index] ? [[src, opened[index]]] : [])))
}

export function isFault(opened: PictureSource | Fault): opened is Fault {
  return 'found' in opened
}
