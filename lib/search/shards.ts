import { avalanche, fnv1a } from '../text/hash'
import type { Entry } from './bundle'
import { readEntries } from './read-entries'

/** The words of all years together, those of the newest as it writes them. */
export function gather(years: readonly Uint8Array[]): Entry[] {
  const all = new Map<string, Entry>()
  for (const [year, bytes] of years.entries()) {
    for (const { term, form, years: found } of readEntries(bytes)) {
      const entry = all.get(term) ?? { term, form, years: [] }
      all.set(term, entry)
      entry.form = form
      for (const { postings } of found) entry.years.push({ year, postings })
    }
  }
  return [...all.values()].sort((a, b) => (a.term < b.term ? -1 : 1))
}

/** Bytes from which a word has a shard to itself: whoever seeks its neighbours would fetch it for nothing. */
const HEAVY = 1500

/** May begin a shard, whose file it then names. */
const NAME = /^[a-z0-9]{1,40}$/

/**
 * Some `count` shards. One begins at each term that its own letters choose, so that a shard stays as it is, and keeps its name, whatever
 * becomes of the others: an article that changes touches the shards of its own words.
 */
export function cut(entries: readonly Entry[], count: number): Entry[][] {
  // Rounded, for it must not follow every new word.
  const each = 2 ** Math.round(Math.log2(Math.max(1, entries.length / count)))
  const shards: Entry[][] = [[]]
  let isAlone = false
  for (const entry of entries) {
    const wasAlone = isAlone
    isAlone = weightOf(entry) > HEAVY
    const begins = isAlone || wasAlone || avalanche(fnv1a(entry.term)) % each === 0
    if (begins && NAME.test(entry.term)) shards.push([])
    shards.at(-1)?.push(entry)
  }
  return shards
}

/** Too many would weigh more than they help. */
const SPELLINGS = 5000

/** How the commonest words are written, in order of the alphabet, which compresses well. */
export function spellingsOf(entries: readonly Entry[]): string[] {
  const weighed = entries.map((entry) => ({ form: entry.form, weight: weightOf(entry) }))
  const common = weighed.sort((a, b) => b.weight - a.weight).slice(0, SPELLINGS)
  return common.map(({ form }) => form).sort()
}

function weightOf({ term, years }: Entry): number {
  return years.reduce((sum, { postings }) => sum + postings.length, term.length)
}
