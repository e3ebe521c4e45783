import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { hasCached, openFileCache, writeCached } from '../images/file-cache'
import { inParallel } from '../images/in-parallel'
import { PARAMETERS } from './rasterise'
import { cardHash, type ShareCard } from './share-card'

/** Starting a worker, which opens its own fonts, takes as long as twenty cards. */
const WORTH_A_WORKER = 40

/** libuv threads rasterise a card while this thread lays out the next. */
const TOGETHER = 2

/** The input of a worker. */
export interface CardBatch {
  cards: ShareCard[]
  /** The card cache; `cardFile` names its files. */
  cacheDir: string
  /** The picture cache, which holds the photographs. */
  pictureDir: string
  /** The cache of the newsroom's own fonts. */
  fontDir: string
}

interface DrawOptions extends Omit<CardBatch, 'cards'> {
  /** Starts a worker that draws a batch and exits. */
  startWorker: (batch: CardBatch) => Worker
}

/**
 * Draws the cards that the cache does not hold, in workers when there are many. Workers do not
 * change the bytes. Two articles may share a card.
 */
export async function drawCards(cards: Iterable<ShareCard>, options: DrawOptions): Promise<void> {
  const { startWorker, ...folders } = options
  const cache = await openFileCache(folders.cacheDir)
  const byFile = new Map([...cards].map((card) => [cardFile(card), card]))
  const present = await inParallel([...byFile.keys()], TOGETHER, (file) => hasCached(cache, file))
  const missing = [...byFile.values()].filter((_, at) => !present[at])
  const count = Math.min(availableParallelism(), Math.floor(missing.length / WORTH_A_WORKER))
  if (count === 0) return drawBatch({ ...folders, cards: missing })
  const batches = Array.from({ length: count }, (_, turn) => missing.filter((_card, index) => index % count === turn))
  const workers = batches.map((batch) => startWorker({ ...folders, cards: batch }))
  try {
    await Promise.all(workers.map(finished))
  } finally {
    // When one worker fails, the others stop.
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Loads HarfBuzz and the fonts only when there is a card to draw. */
export async function drawBatch({ cards, cacheDir, ...folders }: CardBatch): Promise<void> {
  if (cards.length === 0) return
  const cache = await openFileCache(cacheDir)
  const { drawCard } = await import('./draw-card')
  await inParallel(cards, TOGETHER, async (card) => writeCached(cache, cardFile(card), await drawCard(card, folders)))
}

/** The cache file of a card: a hash of its content and of the encoder's parameters. */
export function cardFile(card: ShareCard): string {
  return `${createHash('sha256').update(PARAMETERS).update(cardHash(card)).digest('hex').slice(0, 24)}.jpg`
}

/** Throws the worker's error. */
async function finished(worker: Worker): Promise<void> {
  const [code] = await once(worker, 'exit')
  if (code !== 0) throw new Error(`a worker that draws cards ended with ${code}`)
}
