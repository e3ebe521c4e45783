/** Words a French reader goes through in a minute. */
const PACE = 230

/** Reading time, rounded up, and never none. */
export function minutesOf(words: number): number {
  return Math.max(1, Math.ceil(words / PACE))
}
