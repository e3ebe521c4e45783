import { avalanche, fnv1a } from '../../text/hash'

/** A seeded pseudo-random generator, the same on every machine. */
export interface Random {
  /** At least `min`, less than `max`. */
  between(min: number, max: number): number
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
}

export function seededRandom(seed: number): Random {
  const next = mulberry32(seed)
  const below = (count: number) => Math.floor(next() * count)
  return {
    between: (min, max) => min + next() * (max - min),
    below,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
  }
}

/** Independent of Unicode normalisation. The avalanche separates similar titles. */
export function titleHash(text: string): number {
  return avalanche(fnv1a(text.normalize('NFC')))
}

/** Numbers from 0 to 1, exclusive, by Tommy Ettinger's generator, which is in the public domain. */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
