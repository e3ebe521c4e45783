import { parentPort, workerData } from 'node:worker_threads'
import { Store } from '../store/store'
import { inspect } from './inspect'
import type { InspectionJob } from './inspection'

/** A worker that inspects a share of the output folder with its own database connection. */
const { database, outDir, share }: InspectionJob = workerData
const store = new Store(database, [])
const inspection = inspect(store, outDir, share)
store.close()
parentPort?.postMessage(inspection)
