import { rmSync } from 'node:fs'
import type { Store } from '../store/store'
import { openFolders } from './folders'
import { type StartWorker, startInspection } from './inspection'
import { removeDraft } from './manifest'
import { Output } from './output'
import { PreviousOutput } from './previous-output'

/** An output folder whose files are being looked at. */
export interface OpenedOutput {
  /** The staging folder, empty. Other processes may already write into it. */
  folder: string
  /** Once it is known which files are no longer as they were published. */
  ready: Promise<Output>
  /** Removes the staging folder. What readers have is untouched. */
  discard(): void
}

/**
 * Opens the folder that readers get for its next edition; what a killed run left is repaired.
 * Throws where it holds something else than an edition. A large edition is looked at by workers,
 * when they can be started.
 */
export function openOutput(out: string, store: Store, startWorker?: StartWorker): OpenedOutput {
  const folders = openFolders(out)
  removeDraft(folders.outDir)
  const previous = new PreviousOutput(store)
  const inspection = startInspection(store, folders.outDir, previous.edition?.files ?? 0, startWorker)
  const ready = inspection.then((found) => new Output(store, folders, previous, found))
  // Whoever waits for it is told if it failed.
  ready.catch(() => {})
  return {
    folder: folders.staging,
    ready,
    discard: () => rmSync(folders.staging, { recursive: true, force: true }),
  }
}
