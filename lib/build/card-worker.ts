import { workerData } from 'node:worker_threads'
import { type CardBatch, drawBatch } from '../cards/draw-cards'

/** `node lib/cli/launch.mjs draw-cards`, as a thread: draws a batch of share cards. */
await drawBatch(workerData as CardBatch)
