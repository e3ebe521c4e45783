import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { openFileCache, writeCached } from '../images/file-cache'
import { inParallel } from '../images/parallel'
import { cardHash, type ShareCard } from './card'
import { PARAMETERS } from './rasterise'

/** Fewer cards are drawn sooner than another thread has opened its fonts, which takes as long as twenty. */
const WORTH_A_WORKER = 40

/** Pixels are made by threads of libuv: while they make one card, the lines of the next are set. */
const TOGETHER = 2

/** What one worker draws, as plain data. */
export interface CardBatch {
  cards: ShareCard[]
  /** Where cards are kept, each under the name that `cardFile` gives. */
  cacheDir: string
  /** The cache of pictures, where photographs are. */
  pictureDir: string
}

export interface DrawOptions extends Omit<CardBatch, 'cards'> {
  /** Starts a thread that draws a batch, then ends. */
  startWorker: (batch: CardBatch) => Worker
}

/**
 * Draws the cards that the cache does not hold: many of them with all cores, while this thread is free; a few here. Whoever draws changes
 * no byte of them. Two articles may have the same card.
 */
export async function drawCards(cards: Iterable<ShareCard>, options: DrawOptions): Promise<void> {
  const { startWorker, ...folders } = options
  const { names } = await openFileCache(folders.cacheDir)
  const byFile = new Map([...cards].map((card) => [cardFile(card), card]))
  const missing = [...byFile].flatMap(([file, card]) => (names.has(file) ? [] : [card]))
  const count = Math.min(availableParallelism(), Math.floor(missing.length / WORTH_A_WORKER))
  if (count === 0) return drawBatch({ ...folders, cards: missing })
  const batches = Array.from({ length: count }, (_, turn) => missing.filter((_card, index) => index % count === turn))
  const workers = batches.map((batch) => startWorker({ ...folders, cards: batch }))
  try {
    await Promise.all(workers.map(finished))
  } finally {
    // Where one fails, the cards of the others are of no use yet.
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** HarfBuzz and the fonts are opened for the first card. */
export async function drawBatch({ cards, cacheDir, pictureDir }: CardBatch): Promise<void> {
  if (cards.length === 0) return
  const cache = await openFileCache(cacheDir)
  const { drawCard } = await import('./draw-card')
  await inParallel(cards, TOGETHER, async (card) =>
    writeCached(cache, cardFile(card), await drawCard(card, pictureDir)),
  )
}

/** The name of a card in the cache: what is drawn, and by which engraver. */
export function cardFile(card: ShareCard): string {
  return `${createHash('sha256').update(PARAMETERS).update(cardHash(card)).digest('hex').slice(0, 24)}.jpg`
}

/** Throws what the worker threw. */
async function finished(worker: Worker): Promise<void> {
  const [code] = await once(worker, 'exit')
  if (code !== 0) throw new Error(`a worker that draws cards ended with ${code}`)
}
