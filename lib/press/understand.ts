import { parentPort, workerData } from 'node:worker_threads'
import { type Pile, understandAll } from './understand-together'

/** `node lib/press/launch.mjs understand`, as a thread: understands a pile of texts. */
parentPort?.postMessage(understandAll(workerData as Pile))
