import { compareCodeUnits } from '../collections'

/** The outcome of a construct of the source. */
export type Fate = 'carried' | 'text' | 'dropped'

/** A construct met once. */
interface Loss {
  construct: string
  fate: Fate
  /** File of the source, with its line where there is one. */
  place: string
  /** Words that no imported text contains. */
  words?: string
}

/** The same construct with the same fate, over the whole import. */
export interface LossRow {
  construct: string
  fate: Fate
  times: number
  files: number
  places: string[]
  /** Words left out and the places that held them. */
  words: Map<string, string[]>
}

const PLACES = 3
const FATES: Fate[] = ['dropped', 'text', 'carried']

type Counted = LossRow & { seen: Set<string> }

/** Counts the constructs that an import meets. */
export class Losses {
  readonly #met: Loss[] = []

  note(construct: string, fate: Fate, place: string, words?: string): void {
    this.#met.push({ construct, fate, place, ...(words !== undefined && words.trim() !== '' && { words }) })
  }

  /** What is left out first, then the commonest. */
  rows(): LossRow[] {
    const rows = new Map<string, Counted>()
    for (const { construct, fate, place, words } of this.#met) {
      const key = `${fate} ${construct}`
      const row: Counted = rows.get(key) ?? {
        construct,
        fate,
        times: 0,
        files: 0,
        places: [],
        words: new Map(),
        seen: new Set(),
      }
      rows.set(key, row)
      row.times++
      row.seen.add(fileOf(place))
      if (row.places.length < PLACES) row.places.push(place)
      if (words !== undefined) row.words.set(words, [...(row.words.get(words) ?? []), place])
    }
    return [...rows.values()]
      .map(({ seen, ...row }) => ({ ...row, files: seen.size }))
      .sort((a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate) || b.times - a.times || order(a, b))
  }
}

function fileOf(place: string): string {
  return place.replace(/:\d+$/, '')
}

function order(a: LossRow, b: LossRow): number {
  return compareCodeUnits(a.construct, b.construct)
}
