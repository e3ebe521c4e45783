import { randomUUID } from 'node:crypto'
import type { Store } from '../store/store'
import type { Inspection } from './find-altered-files'
import { type Difference, draftManifest, publishedEdition } from './manifest'
import { diskTime, type Folders, switchFolders } from './open-folders'
import { OutputWriter } from './output-writer'
import type { PreviousOutput } from './recorded-output'
import { SecondTree } from './second-tree'

/**
 * The output folder and its next edition. The cost of publishing depends on what changed, plus the
 * manifest. The store is trusted where dates and the marker agree: after a run interrupted between
 * switch and commit, files look altered and the second tree unknown.
 */
export class Output {
  readonly writer: OutputWriter
  readonly #store: Store
  readonly #folders: Folders
  readonly #previous: PreviousOutput
  readonly #tree: SecondTree
  readonly #strangers: readonly string[]
  #afterCommit: (() => void) | undefined

  constructor(store: Store, folders: Folders, previous: PreviousOutput, { altered, unexpected }: Inspection) {
    this.writer = new OutputWriter(folders, previous, new Set(altered))
    this.#store = store
    this.#folders = folders
    this.#previous = previous
    this.#tree = new SecondTree(folders)
    this.#strangers = unexpected
  }

  /** Whether the folder holds the known files, and `edition.json` says so. */
  isUpToDate(): boolean {
    const { edition } = this.#previous
    if (!edition || publishedEdition(this.#folders.outDir) !== edition.hash) return false
    return this.writer.altered.size === 0 && !this.#isUnfinished()
  }

  /**
   * Replaces the previous edition atomically, or does nothing if nothing differs. The caller
   * commits the store afterwards. Returns the differences from the last published edition.
   */
  async publish(): Promise<Difference> {
    const { written, removed } = this.writer
    const changed = [...written.keys(), ...removed]
    const known = this.writer.difference()
    this.#previous.saveFiles(written.values(), removed)
    const manifest = draftManifest(this.#store, this.#folders.outDir, this.#previous.edition?.hash, known)
    if (changed.length > 0 || this.#isUnfinished()) await this.#switch(changed, manifest.publish)
    else manifest.publish()
    this.#previous.saveHash(manifest.edition)
    return manifest.difference
  }

  /**
   * Rebuilds the second tree after an edition that changed most files, so that the next one has
   * little to do. Call it after the commit: the edition is then safe from an interruption.
   */
  settle(): void {
    this.#afterCommit?.()
    this.#afterCommit = undefined
  }

  /** Whether an interrupted run left unknown files in the output folder. */
  #isUnfinished(): boolean {
    return this.#strangers.length > 0 && this.#tree.exists() && !this.#isTrusted()
  }

  #isTrusted(): boolean {
    const { edition } = this.#previous
    return edition !== undefined && this.#tree.bears(edition.marker)
  }

  /** `changed` are the paths that differ from the previous output. */
  async #switch(changed: readonly string[], announce: () => void): Promise<void> {
    this.#updateTree(changed)
    const completed = diskTime(this.#folders)
    const isReplaced = await switchFolders(this.#folders)
    announce()
    const edition = { marker: randomUUID(), completed }
    const isFollowed = isReplaced && this.#previous.edition !== undefined && changed.length < this.#previous.count() / 2
    if (isFollowed) this.#keepFormer(edition.marker)
    else this.#afterCommit = () => this.#rebuildTree(edition.marker)
    this.#previous.saveTree(edition, isFollowed ? changed : [])
  }

  #updateTree(changed: readonly string[]): void {
    const { written } = this.writer
    if (!this.#isTrusted()) {
      this.#tree.rebuild(this.#previous.paths(), written)
      return
    }
    const paths = [...new Set([...this.#previous.stalePaths(), ...changed])]
    const placed = paths.filter((path) => this.writer.has(path))
    const removed = paths.filter((path) => !this.writer.has(path))
    this.#tree.update(removed, placed, written)
  }

  /** The former output becomes the second tree. */
  #keepFormer(marker: string): void {
    this.#tree.removeUnexpected(this.#strangers)
    this.#tree.mark(marker)
  }

  #rebuildTree(marker: string): void {
    this.#tree.rebuild(this.#previous.paths(), new Map())
    this.#tree.mark(marker)
  }
}
