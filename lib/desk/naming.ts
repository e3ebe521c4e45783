import { slugOf } from '../content/file-name'

/**
 * Of these files, those whose name cannot become an address, and the path that can. Where a text that is `known` has that name already,
 * somebody must decide.
 */
export function namings(known: Iterable<string>, files: readonly string[]): Map<string, string> {
  const taken = new Set(Array.from(known, nameIn))
  const named = new Map<string, string>()
  for (const path of files.filter((file) => /\.md$/i.test(file)).sort()) {
    const name = slugOf(path).problems[0]?.fix
    if (name === undefined || taken.has(name)) continue
    taken.add(name)
    named.set(path, path.slice(0, path.lastIndexOf('/') + 1) + name)
  }
  return named
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
