import { availableParallelism } from 'node:os'
import type { ImageRef } from '../article'
import type { Checked, Problem } from '../problem'
import { PictureFault } from './faults'
import { Lab } from './lab'
import { inParallel } from './parallel'
import { openShelf } from './shelf'
import { openSource, type Source } from './source'

const TOGETHER = Math.min(4, availableParallelism())

/**
 * Opens every picture cited and checks that it can be printed; one that `cacheDir` knows is hashed, not decoded. All the problems come
 * together.
 */
export async function openLab(refs: readonly ImageRef[], contentDir: string, cacheDir: string): Promise<Checked<Lab>> {
  const shelf = await openShelf(cacheDir)
  const names = [...new Set(refs.map(({ src }) => src))]
  const opened = await inParallel(names, TOGETHER, (src) =>
    openSource(contentDir, src, shelf).catch((error: unknown) => {
      if (error instanceof PictureFault) return error
      throw error
    }),
  )
  const outcomes = new Map(names.map((src, index) => [src, opened[index]]))
  const problems = refs.flatMap(({ src, place }): Problem[] => {
    const outcome = outcomes.get(src)
    return outcome instanceof PictureFault ? [outcome.at(place)] : []
  })
  if (problems.length > 0) return { problems }
  return { value: new Lab(contentDir, shelf, outcomes as Map<string, Source>), problems }
}
