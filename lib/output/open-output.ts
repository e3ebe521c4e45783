import { rmSync } from 'node:fs'
import type { Store } from '../store/store'
import { type StartWorker, startInspection } from './find-altered-in-workers'
import { removeDraft } from './manifest'
import { openFolders } from './open-folders'
import { Output } from './output-folder'
import { PreviousOutput } from './recorded-output'

/** An output folder that is being inspected. */
interface OpenedOutput {
  /** The empty staging folder. Other processes may already write into it. */
  folder: string
  /** Resolves after the inspection. */
  ready: Promise<Output>
  /** Removes the staging folder. The published output is untouched. */
  discard(): void
}

/**
 * Opens the output folder for the next edition, and repairs what an interrupted run left. Throws
 * if the folder holds anything but an edition.
 */
export function openOutput(out: string, store: Store, startWorker?: StartWorker): OpenedOutput {
  const folders = openFolders(out)
  removeDraft(folders.outDir)
  const previous = new PreviousOutput(store)
  const inspection = startInspection(store, folders.outDir, previous.edition?.files ?? 0, startWorker)
  const ready = inspection.then((found) => new Output(store, folders, previous, found))
  // The awaiting caller gets the error.
  ready.catch(() => {})
  return {
    folder: folders.staging,
    ready,
    discard: () => rmSync(folders.staging, { recursive: true, force: true }),
  }
}
