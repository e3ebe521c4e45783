import { type Duplicate, duplicatesOf } from './duplicates'
import { markFurniture, sentencesOf } from './furniture'
import type { Text } from './reading'
import { Rows } from './rows'
import { SKETCH, type Sketches } from './sketch'

/** What texts are recognised by in other articles, and what is left out of them because it is. */
export interface Marks {
  sketches: Sketches
  /** The keys of the sentences of each article, and 1 for those that are furniture. */
  sentences: Rows
}

export interface Recognised extends Marks {
  duplicates: Duplicate[]
  furniture: ReadonlySet<number>
}

/** `text` is not asked for the articles that have a former place, -1 is none. The first `settled` ones say what is furniture. */
export function marksOf(former: Int32Array, text: (place: number) => Text, settled: number, last?: Marks): Recognised {
  const sketches: Sketches = {
    numbers: new Uint32Array(former.length * SKETCH),
    sizes: new Uint8Array(former.length),
  }
  const sentences = last ? Rows.behind(last.sentences, former.length) : new Rows(former.length)
  for (const [place, before] of former.entries()) {
    if (last && before >= 0) {
      copySketch(last.sketches, before, sketches, place)
      sentences.keep(last.sentences, before)
    } else {
      const read = text(place)
      sketches.numbers.set(read.sketch, place * SKETCH)
      sketches.sizes[place] = read.sketch.length
      const keys = sentencesOf(read)
      sentences.add(keys, [], keys.length)
    }
  }
  // Those of before are to be compared with.
  sentences.notes = sentences.notes.slice()
  const duplicates = duplicatesOf(sketches)
  const copies = new Set(duplicates.map(({ places: [, newer] }) => newer))
  return { sketches, sentences, duplicates, furniture: markFurniture(sentences, copies, settled) }
}

/** Whether the same sentences are left out of an article as before. */
export function isFurnishedAlike({ sentences }: Marks, place: number, last: Marks): boolean {
  const end = sentences.ends[place] ?? 0
  for (let i = sentences.starts[place] ?? 0; i < end; i++) {
    if (sentences.notes[i] !== last.sentences.notes[i]) return false
  }
  return true
}

function copySketch(from: Sketches, before: number, to: Sketches, place: number): void {
  to.numbers.set(from.numbers.subarray(before * SKETCH, (before + 1) * SKETCH), place * SKETCH)
  to.sizes[place] = from.sizes[before] ?? 0
}
