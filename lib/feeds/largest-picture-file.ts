import type { Rendition } from '../picture'

/** One file of a picture. `address` is relative to the paper's root. */
export interface PictureFile {
  address: string
  type: string
  width: number
  height: number
}

/**
 * The largest file in the format of the original, which every program can read. The sizes in a
 * `srcset` are ascending.
 */
export function largestFile({ src, width, height, sources }: Rendition): PictureFile {
  const source = sources.at(-1)
  const [address = src, size = `${width}w`] = source?.srcset.split(', ').at(-1)?.split(' ') ?? []
  const actual = Number.parseInt(size, 10)
  return { address, type: source?.type ?? 'image/jpeg', width: actual, height: Math.round((actual * height) / width) }
}
