import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { ImageRef } from '../article'
import type { Checked, Problem } from '../problem'
import type { Rendition } from '../views/view'
import { develop } from './develop'
import { keyOf } from './encode'
import { PictureFault } from './faults'
import { framesOf, type Negative } from './frames'
import { contentPath } from './locate'
import { printAddress, printNames } from './names'
import { openPicture } from './open'
import { inParallel } from './parallel'
import { rendition } from './rendition'
import { openShelf, publish, recall, type Shelf } from './shelf'

/** The two crops of one picture, printed. */
export interface Prints {
  whole: Rendition
  wide: Rendition
}

interface Desk {
  contentDir: string
  outDir: string
  shelf: Shelf
  /** By key: two names of the same picture wait for the same work. */
  underway: Map<string, Promise<Negative>>
}

/** Each takes a core, and the memory of a decoded picture: 4 bytes a pixel. */
const TOGETHER = Math.min(4, availableParallelism())

/**
 * Prints every picture cited into `outDir/images`, and gives its renditions by `ImageRef.src`, as written. Addresses are from the root,
 * without the base path. A picture whose prints are in `cacheDir` is hashed, not decoded. All the problems come together.
 */
export async function preparePictures(
  refs: ImageRef[],
  contentDir: string,
  outDir: string,
  cacheDir: string,
): Promise<Checked<Map<string, Prints>>> {
  await mkdir(join(outDir, 'images'), { recursive: true })
  const desk: Desk = { contentDir, outDir, shelf: await openShelf(cacheDir), underway: new Map() }
  const sources = [...new Set(refs.map(({ src }) => src))]
  const outcomes = await inParallel(sources, TOGETHER, (src) => attempt(src, desk))
  return sortOut(refs, new Map(outcomes))
}

function sortOut(refs: ImageRef[], outcomes: Map<string, Prints | PictureFault>): Checked<Map<string, Prints>> {
  const value = new Map<string, Prints>()
  const problems: Problem[] = []
  for (const { src, place } of refs) {
    const outcome = outcomes.get(src)
    if (outcome instanceof PictureFault) problems.push(outcome.at(place))
    else if (outcome) value.set(src, outcome)
  }
  return problems.length > 0 ? { problems } : { value, problems }
}

async function attempt(src: string, desk: Desk): Promise<[string, Prints | PictureFault]> {
  try {
    return [src, await print(contentPath(src), desk)]
  } catch (error) {
    if (error instanceof PictureFault) return [src, error]
    throw error
  }
}

async function print(path: string, desk: Desk): Promise<Prints> {
  const bytes = await openPicture(desk.contentDir, path)
  const key = keyOf(bytes)
  const negative = await negativeOf(path, bytes, key, desk)
  await Promise.all(
    printNames(key, negative).map((name) => publish(desk.shelf, name, join(desk.outDir, printAddress(path, name)))),
  )
  const { whole, wide } = framesOf(negative)
  return { whole: rendition(path, key, whole, negative), wide: rendition(path, key, wide, negative) }
}

function negativeOf(path: string, bytes: Buffer, key: string, { shelf, underway }: Desk): Promise<Negative> {
  const begun = underway.get(key)
  if (begun) return begun
  const work = recall(shelf, key).then((known) => known ?? develop(path, bytes, key, shelf))
  underway.set(key, work)
  return work
}
