import type { Losses } from './losses'
import { named } from './names'
import { importPasted } from './pasted/pasted'
import type { Piece } from './piece'
import { type Plan, planTexts } from './plan'
import type { SourceTree } from './read-tree'
import { sorted } from './sorting'
import type { Destination } from './target'

export interface ImportOptions {
  /** `--date`: for every text that says none. */
  date?: string
  today: string
  tick?: (done: number, total: number) => void
}

/** Everything that these sources become in this destination. Nothing is written. */
export function importAll(
  trees: readonly SourceTree[],
  destination: Destination,
  options: ImportOptions,
  losses: Losses,
): Plan {
  const { pasted } = sorted(trees, losses)
  const pieces: Piece[] = importPasted(pasted, { ...options, targets: destination.articles }, losses)
  return planTexts(named(pieces), [], destination, losses, options.tick)
}
