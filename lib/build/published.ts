import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lists } from '../catalogue/facts/lists'
import { memberRow } from '../catalogue/facts/rows'
import { formatPublished, PUBLISHED } from '../content/published'
import type { Address } from '../paths'
import type { Facts } from '../store/facts'
import type { PaperFacts } from './paper-facts'

/**
 * Writes the list of published addresses beside the texts, to be committed with them. It is only
 * created in the project's own content folder; another folder may be a trial.
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
  const published = new Map(Object.entries(JSON.parse(before) as Record<Address, string>) as [Address, string][])
  for (const address of unlisted) {
    const id = facts.fact('permanentId', address)
    if (id === undefined) continue
    published.set(address, id)
    facts.put('publishedId', address, id, [memberRow(lists.everPublished, address)])
  }
  writeFileSync(file, formatPublished(published))
}
