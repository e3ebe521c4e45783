import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLISHED, writtenPublished } from '../content/published'
import type { Address } from '../paths'

/**
 * Keeps the list of published addresses beside the texts, to be committed with them. Only the paper's own folder is written to, or
 * one that has such a list already: a folder that is only tried out is left as it was.
 */
export function keepPublished(
  { root, contentDir }: { root: string; contentDir: string },
  published: ReadonlyMap<Address, string>,
): void {
  const file = join(contentDir, PUBLISHED)
  const text = writtenPublished(published)
  const isOurs = contentDir === join(root, 'content') || existsSync(file)
  if (isOurs && !(existsSync(file) && readFileSync(file, 'utf8') === text)) writeFileSync(file, text)
}
