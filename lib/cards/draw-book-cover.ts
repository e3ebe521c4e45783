import { createHash } from 'node:crypto'
import { type FileCache, hasCached, writeCached } from '../images/file-cache'
import { type BookCover, coverHash } from './book-cover'
import { PARAMETERS } from './rasterise'

/** Draws a cover into the cache of cards if it is not there. Returns its file name. */
export async function drawBookCover(cover: BookCover, cache: FileCache): Promise<string> {
  const name = `${createHash('sha256').update(PARAMETERS).update(coverHash(cover)).digest('hex').slice(0, 24)}.jpg`
  if (await hasCached(cache, name)) return name
  const [{ openFaces }, { bookCoverSvg }, { rasterise }] = await Promise.all([
    import('./faces'),
    import('./book-cover-svg'),
    import('./rasterise'),
  ])
  await writeCached(cache, name, await rasterise(bookCoverSvg(cover, await openFaces())))
  return name
}
