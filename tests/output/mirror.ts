import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Difference } from '../../lib/output/manifest'

interface Announced extends Difference {
  edition: string
  previous?: string
  files: Record<string, { size: number; sha256: string }>
}

/** A remote server that receives only the files that `edition.json` lists. */
export class Mirror {
  #edition: string | undefined
  readonly #hashes = new Map<string, string>()

  /** Each edition must follow from the one before. */
  follow(root: string): void {
    const { edition, previous, files, ...difference }: Announced = JSON.parse(
      readFileSync(join(root, 'edition.json'), 'utf8'),
    )
    if (edition === this.#edition) return
    expect(previous).toBe(this.#edition)
    for (const path of difference.removed) expect(this.#hashes.delete(path)).toBe(true)
    for (const path of difference.added) expect(this.#hashes.has(path)).toBe(false)
    for (const path of difference.changed) expect(this.#hashes.get(path)).not.toBe(files[path]?.sha256)
    for (const path of [...difference.added, ...difference.changed]) this.#hashes.set(path, files[path]?.sha256 ?? '')
    expect(Object.fromEntries(this.#hashes)).toEqual(hashesOf(files))
    this.#edition = edition
  }
}

function hashesOf(files: Announced['files']): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, { sha256 }]) => [path, sha256]))
}
