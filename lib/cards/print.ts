import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { inParallel } from '../images/parallel'
import { openShelf, publish } from '../images/shelf'
import type { Address } from '../paths'
import type { Site } from '../site'
import type { ArticleView } from '../views/view'
import type { ShareCard } from './card'
import { cardFile, type DrawOptions, drawCards } from './draw-cards'
import { cardOf } from './shared'

/** Every card that these articles are shared with, by its address. */
export function cardsOf(articles: readonly ArticleView[], site: Site): Map<Address, ShareCard> {
  const shared = articles.map((article) => cardOf(article, site))
  return new Map(shared.flatMap((one) => (one.type === 'picture' ? [] : [[one.address, one.card] as const])))
}

/** Prints cards below `pictureDir`, where the pictures of the paper are already printed. */
export async function printCards(cards: ReadonlyMap<Address, ShareCard>, options: DrawOptions): Promise<void> {
  const { cacheDir, pictureDir } = options
  await drawCards(cards.values(), options)
  const shelf = await openShelf(cacheDir)
  await mkdir(join(pictureDir, 'images', 'partage'), { recursive: true })
  await inParallel([...cards], availableParallelism(), ([address, card]) =>
    publish(shelf, cardFile(card), join(pictureDir, address)),
  )
}
