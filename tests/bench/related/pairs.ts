import type { Directory } from './directory'

/** The articles that editors linked with each article, in either direction. */
export type Answers = ReadonlyMap<string, ReadonlySet<string>>

/**
 * One « source<TAB>target » a line. Lines that name no article (a heading, a removed article) are
 * counted.
 */
export function readPairs(tsv: string, directory: Directory): { answers: Answers; unknown: number } {
  const answers = new Map<string, Set<string>>()
  const add = (from: string, to: string) => answers.set(from, (answers.get(from) ?? new Set()).add(to))
  let unknown = 0
  for (const line of tsv.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [source, target] = line.split('\t').map((name) => directory.find(name))
    if (source === undefined || target === undefined) unknown++
    else if (source !== target) {
      add(source, target)
      add(target, source)
    }
  }
  return { answers, unknown }
}
