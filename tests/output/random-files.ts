import { FILES, type Files } from './edition'

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
