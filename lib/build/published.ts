import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lists } from '../catalogue/facts/lists'
import { memberRow } from '../catalogue/facts/rows'
import { formatPublished, PUBLISHED } from '../content/published'
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
  if (!isThere && contentDir !== join(root, 'content')) return
  const unlisted = facts.list(lists.unlistedAddresses).map((entry) => entry.member as Address)
  if (unlisted.length === 0) return
  const before = isThere ? readFileSync(file, 'utf8') : '{}'
  const known = new Map(Object.entries(JSON.parse(before) as Record<Address, string>) as [Address, string][])
  for (const address of unlisted) {
    const id = facts.fact('permanentId', address)
    if (id === undefined) continue
    known.set(address, id)
    facts.put('publishedId', address, id, [memberRow(lists.everPublished, address)])
  }
  writeFileSync(file, formatPublished(known))
}
