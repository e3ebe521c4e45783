import { fold } from '@/lib/text/fold'
import { STOP_WORDS } from '@/lib/text/stop-words'

/** Three to five words of a title, in its order and without accents, as somebody would type what they remember of it. */
export function questionFrom(title: string, chance: () => number, isKept = saysSomething): string {
  const words = fold(title).split(' ').filter(isKept)
  const length = Math.min(words.length, 3 + Math.floor(chance() * 3))
  const kept = new Set<number>()
  while (kept.size < length) kept.add(Math.floor(chance() * words.length))
  return [...kept]
    .sort((a, b) => a - b)
    .map((place) => words[place])
    .join(' ')
}

function saysSomething(word: string): boolean {
  return !STOP_WORDS.has(word)
}

/** Mulberry32 (T. Ettinger): the same chances on every machine. */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
