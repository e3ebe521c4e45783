import { Bag } from './bag'
import type { Text } from './reading'
import { Rows } from './rows'
import { Tally } from './tally'

/** The terms of all articles: of each a row of its words, then a row of its pairs of words, with how often each stands there. */
export interface Terms {
  rows: Rows
  /** How many of an article's words stand in its title: they are the first ones. */
  titleSizes: Uint16Array
  /** What each number of a row stands for, the same in every paper. Numbers are those of an earlier printing, and new ones after them. */
  names: Uint32Array
}

/** A pair may have the number of a word, which has thirty bits. */
const PAIR = 1 << 30

/** `text` gives what has to be read, undefined where the terms are still those of the former place. */
export function termsOf(
  former: Int32Array,
  text: (place: number) => Text | undefined,
  furniture: ReadonlySet<number>,
  last?: Terms,
): Terms {
  const rows = last ? Rows.behind(last.rows, 2 * former.length) : new Rows(2 * former.length)
  const titleSizes = new Uint16Array(former.length)
  const fresh: number[] = []
  const met = new Tally()
  const bag = new Bag()
  for (const [place, before] of former.entries()) {
    const read = text(place)
    if (last && !read) {
      rows.keep(last.rows, 2 * before)
      rows.keep(last.rows, 2 * before + 1)
      titleSizes[place] = last.titleSizes[before] ?? 0
    } else if (read) {
      bag.fill(read, furniture)
      rows.add(...numbered(bag.words, met, (name) => name))
      rows.add(...numbered(bag.pairs, met, (name) => name | PAIR))
      titleSizes[place] = bag.titleSize
      fresh.push(place)
    }
  }
  return { titleSizes, names: rename(rows, fresh, met, last?.names), rows }
}

function numbered({ terms, sums, size }: Tally, met: Tally, nameOf: (term: number) => number) {
  const numbers = terms.slice(0, size)
  for (let i = 0; i < size; i++) numbers[i] = met.add(nameOf(terms[i] ?? 0), 1)
  return [numbers, sums, size] as const
}

/** Fresh rows were numbered among themselves; gives all names. */
function rename(
  { numbers, starts, ends }: Rows,
  fresh: readonly number[],
  met: Tally,
  known: Uint32Array = new Uint32Array(),
): Uint32Array {
  const now = new Int32Array(met.size).fill(-1)
  for (let number = 0; number < known.length; number++) {
    const place = met.find(known[number] ?? 0)
    if (place >= 0) now[place] = number
  }
  const added: number[] = []
  for (let place = 0; place < met.size; place++) {
    if (now[place] === -1) now[place] = known.length + added.push(met.terms[place] ?? 0) - 1
  }
  for (const place of fresh) {
    const end = ends[2 * place + 1] ?? 0
    for (let i = starts[2 * place] ?? 0; i < end; i++) numbers[i] = now[numbers[i] ?? 0] ?? 0
  }
  const names = new Uint32Array(known.length + added.length)
  names.set(known)
  names.set(added, known.length)
  return names
}

/** The same terms without much waste, nor the names that nobody bears any longer. */
export function tidied(terms: Terms, frequencies: Uint32Array): Terms {
  const rows = terms.rows.tidy()
  if (rows === terms.rows) return terms
  const now = new Uint32Array(frequencies.length)
  let count = 0
  for (let number = 0; number < now.length; number++) if (frequencies[number]) now[number] = count++
  for (let i = 0; i < rows.size; i++) rows.numbers[i] = now[rows.numbers[i] ?? 0] ?? 0
  return { rows, titleSizes: terms.titleSizes, names: terms.names.filter((_, number) => frequencies[number]) }
}
