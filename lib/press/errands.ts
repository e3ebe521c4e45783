import { assemble } from './assemble'
import { intactOf, isIntact, type Leaves } from './leaves'

/** What must be done on the disk for an edition that follows another, whoever does it. */
export interface Errands {
  /** The files of the last edition that are no longer as they were printed. */
  altered(): Promise<readonly string[]>
  /** Whoever can begin at once to make a folder hold the others, does. */
  begin(folder: string): void
  /** Until it holds them, and nothing else. */
  lay(folder: string): Promise<void>
}

/** Does them where they are asked for. */
export function errandsHere(outDir: string, leaves: Leaves): Errands {
  const altered = alteredIn(outDir, leaves)
  return {
    altered: async () => altered,
    begin: () => {},
    lay: async (folder) => assemble(folder, intactOf(leaves, altered), outDir),
  }
}

export function alteredIn(outDir: string, leaves: Leaves): string[] {
  return [...leaves].flatMap(([path, leaf]) => (isIntact(outDir, path, leaf) ? [] : [path]))
}
