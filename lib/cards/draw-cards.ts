import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { inParallel } from '../images/parallel'
import { openShelf, put, type Shelf } from '../images/shelf'
import { hashOf, type ShareCard } from './card'
import { PARAMETERS } from './expose'

/** Where cards are kept, and the variants of pictures that they show. */
export interface CardCaches {
  cards: string
  pictures: string
}

/** Draws the cards that the cache lacks; gives the file of each. Two articles of one title have the same card. */
export async function drawCards(cards: readonly ShareCard[], caches: CardCaches): Promise<string[]> {
  const shelf = await openShelf(caches.cards)
  const names = cards.map(nameOf)
  const missing = new Map(cards.map((card, index) => [names[index] ?? '', card] as const))
  for (const name of missing.keys()) if (shelf.present.has(name)) missing.delete(name)
  await inParallel([...missing], availableParallelism(), ([name, card]) => draw(name, card, shelf, caches.pictures))
  return names.map((name) => join(shelf.folder, name))
}

/** HarfBuzz and the fonts are opened for the first card that is not there yet. */
async function draw(name: string, card: ShareCard, shelf: Shelf, pictures: string): Promise<void> {
  const { engrave } = await import('./engrave')
  // A variant is published under the name that it has in the cache, after that of the picture.
  const readPhoto = (address: string) => readFile(join(pictures, address.slice(address.indexOf('.') + 1)))
  await put(shelf, name, await engrave(card, readPhoto))
}

/** In the cache: the address of a card says what is drawn, not by which version of the code. */
function nameOf(card: ShareCard): string {
  return `${createHash('sha256').update(PARAMETERS).update(hashOf(card)).digest('hex').slice(0, 24)}.jpg`
}
