import { parentPort, workerData } from 'node:worker_threads'
import { type ParseBatch, parseBatch } from './parse-pool'

/** `node lib/cli/launch.mjs understand`, as a thread: understands a pile of texts. */
parentPort?.postMessage(parseBatch(workerData as ParseBatch))
