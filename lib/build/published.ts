import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lists } from '../catalogue/facts/facts'
import { member } from '../catalogue/facts/rows'
import { PUBLISHED, writtenPublished } from '../content/published'
import type { Address } from '../paths'
import type { Facts } from '../store/facts'
import type { PaperFacts } from './paper-facts'

/**
 * Keeps the list of published addresses beside the texts, to be committed with them. Only the paper's own folder is written to, or
 * one that has such a list already: a folder that is only tried out is left as it was.
 */
export function keepPublished(
  { root, contentDir }: { root: string; contentDir: string },
  facts: Facts<PaperFacts>,
): void {
  const file = join(contentDir, PUBLISHED)
  const isThere = existsSync(file)
  const fresh = facts.changed('permanentId').filter(({ hash }) => hash !== '')
  if (!isThere && contentDir !== join(root, 'content')) return
  if (isThere && fresh.length === 0) return
  const before = isThere ? readFileSync(file, 'utf8') : '{}'
  const known = new Map(Object.entries(JSON.parse(before) as Record<Address, string>) as [Address, string][])
  for (const { key } of isThere ? fresh : facts.keys('permanentId')) {
    const id = facts.fact('permanentId', key)
    if (id === undefined) continue
    known.set(key as Address, id)
    facts.put('publishedId', key, id, [member(lists.everPublished, key)])
  }
  const text = writtenPublished(known)
  if (text !== before) writeFileSync(file, text)
}
