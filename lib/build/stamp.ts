import { statSync } from 'node:fs'

/** A file saved twice within one tick of the disk's clock may bear the same dates: such young dates prove nothing. */
const YOUNG = 2000

/**
 * What tells, without opening it, that a file is still the one that was read: size and dates. Empty when they cannot be trusted: no
 * file, or one so young that it could change again without showing it (git calls such an entry « racily clean »).
 */
export function stampOf(path: string, now: number): string {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status || now - Math.max(status.mtimeMs, status.ctimeMs) < YOUNG) return ''
  return `${status.size} ${status.mtimeMs} ${status.ctimeMs}`
}
