import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { inParallel } from '../images/parallel'
import { openShelf, publish, put, type Shelf } from '../images/shelf'
import type { Site } from '../site'
import type { ArticleView } from '../views/view'
import { cardAddress, hashOf, type ShareCard, shareCard } from './card'
import { PARAMETERS } from './expose'

/**
 * Prints the share card of every article below `outDir`, where the pictures of the paper are already printed. Cards that `cacheDir`
 * holds are not drawn again, and two articles of one title wait for the same card.
 */
export async function printCards(articles: ArticleView[], site: Site, outDir: string, cacheDir: string): Promise<void> {
  const shelf = await openShelf(cacheDir)
  await mkdir(join(outDir, 'images', 'partage'), { recursive: true })
  const underway = new Map<string, Promise<void>>()
  await inParallel(articles, availableParallelism(), async (view) => {
    const card = shareCard(view, site)
    const name = nameOf(card)
    const work = underway.get(name) ?? (shelf.present.has(name) ? Promise.resolve() : make(card, name, shelf, outDir))
    underway.set(name, work)
    await work
    await publish(shelf, name, join(outDir, cardAddress(view, site)))
  })
}

/** HarfBuzz and the fonts are opened for the first card that is not there yet. */
async function make(card: ShareCard, name: string, shelf: Shelf, outDir: string): Promise<void> {
  const { engrave } = await import('./engrave')
  await put(shelf, name, await engrave(card, outDir))
}

/** In the cache: the address of a card says what is drawn, not by which version of the engraver. */
function nameOf(card: ShareCard): string {
  return `${createHash('sha256').update(PARAMETERS).update(hashOf(card)).digest('hex').slice(0, 24)}.jpg`
}
