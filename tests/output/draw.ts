import { FILES, type Files } from './edition'

export type Dice = (limit: number) => number

/** Whole numbers below a limit, the same in every run (mulberry32). */
export function diceFrom(seed: number): Dice {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** Some are files where others want a folder. */
export const PATHS = [...Object.keys(FILES).slice(2), 'x', 'x/y', 'x/y/z', 'x/été.html', 'images/a.avif']

let drawn = 0

/** Of a length of its own: two texts of one length, written in one tick, look the same to who looks at sizes and dates. */
export function newText(): string {
  drawn += 1
  return `texte ${'o'.repeat(drawn)}`
}

/** These files with one more or another, and nothing that stands in its way. */
export function withFile(files: Files, path: string, text: string): Files {
  const fit = Object.entries(files).filter(([other]) => !other.startsWith(`${path}/`) && !path.startsWith(`${other}/`))
  return { ...Object.fromEntries(fit), [path]: text }
}

export function withoutFile(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([other]) => other !== path))
}
