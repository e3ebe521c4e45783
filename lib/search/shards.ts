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
      entry.years.push(...found.map(({ postings }) => ({ year, postings })))
    }
  }
  return [...all.values()].sort((a, b) => (a.term < b.term ? -1 : 1))
}

/** So many shards of about the same weight. One word can weigh more than a shard: those after it then hold nothing. */
export function cut(entries: readonly Entry[], count: number): Entry[][] {
  const total = entries.reduce((sum, entry) => sum + weightOf(entry), 0)
  const shards = Array.from({ length: count }, (): Entry[] => [])
  let before = 0
  for (const entry of entries) {
    shards[Math.floor((before * count) / total)]?.push(entry)
    before += weightOf(entry)
  }
  return shards
}

/** Too many would weigh more than they help. */
const SPELLINGS = 5000

/** How the commonest words are written, in order of the alphabet, which compresses well. */
export function spellingsOf(entries: readonly Entry[]): string[] {
  const common = entries.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, SPELLINGS)
  return common.map(({ form }) => form).sort()
}

function weightOf({ term, years }: Entry): number {
  return years.reduce((sum, { postings }) => sum + postings.length, term.length)
}
