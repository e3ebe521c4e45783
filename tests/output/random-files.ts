import { FILES, type Files } from './edition'

/** Some paths are files where others need a folder. */
export const PATHS = [...Object.keys(FILES).slice(2), 'x', 'x/y', 'x/y/z', 'x/été.html', 'images/a.avif']

let drawn = 0

/**
 * Texts of different lengths: two of one length, written in one tick, have the same size and date.
 */
export function newText(): string {
  drawn += 1
  return `texte ${'o'.repeat(drawn)}`
}

/** The files with one added or replaced, and without those that conflict with its path. */
export function withFile(files: Files, path: string, text: string): Files {
  const fit = Object.entries(files).filter(([other]) => !other.startsWith(`${path}/`) && !path.startsWith(`${other}/`))
  return { ...Object.fromEntries(fit), [path]: text }
}

export function withoutFile(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([other]) => other !== path))
}
