/** A number below `below`, from a seed: every failure can be had again. */
export type Dice = (below: number) => number

export function diceFrom(seed: number): Dice {
  const next = mulberry32(seed)
  return (below) => next() % below
}

/** At least 0, less than 1. */
export function chancesFrom(seed: number): () => number {
  const next = mulberry32(seed)
  return () => next() / 2 ** 32
}

export function pick<T>(dice: Dice, choices: readonly [T, ...T[]]): T {
  return choices[dice(choices.length)] ?? choices[0]
}

/** One of these names, as often as its weight says. */
export function mostly<K extends string>(dice: Dice, weights: Readonly<Record<K, number>>): K {
  const names = Object.keys(weights) as K[]
  let drawn = dice(names.reduce((sum, name) => sum + weights[name], 0))
  const found = names.find((name) => {
    drawn -= weights[name]
    return drawn < 0
  })
  if (found === undefined) throw new Error('no weight is more than zero')
  return found
}

/** Tommy Ettinger's generator of 32 bits, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
