import { mulberry32 } from '../lib/images/cover/random'

/** A seeded random integer below a limit, so that failures can be reproduced. */
export type RandomBelow = (below: number) => number

export function randomBelow(seed: number): RandomBelow {
  const next = mulberry32(seed)
  return (below) => Math.floor(next() * 2 ** 32) % below
}

/** At least 0, less than 1. */
export function randomFloat(seed: number): () => number {
  return mulberry32(seed)
}

export function pick<T>(random: RandomBelow, choices: readonly [T, ...T[]]): T {
  return choices[random(choices.length)] ?? choices[0]
}

/** One of the names, with a probability proportional to its weight. */
export function mostly<K extends string>(random: RandomBelow, weights: Readonly<Record<K, number>>): K {
  const names = Object.keys(weights) as K[]
  let left = random(names.reduce((sum, name) => sum + weights[name], 0))
  const found = names.find((name) => {
    left -= weights[name]
    return left < 0
  })
  if (found === undefined) throw new Error('no weight is more than zero')
  return found
}
