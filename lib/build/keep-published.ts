import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { memberRow } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import { formatPublished, PUBLISHED } from '../content/published-file'
import type { Address } from '../paths'
import type { Facts } from '../store/facts'
import type { PaperFacts } from './paper-facts'

/**
 * Writes the list of published addresses beside the texts, to be committed with them. A list that
 * belongs to another paper is replaced.
 */
export function keepPublished(contentDir: string, facts: Facts<PaperFacts>): void {
  const file = join(contentDir, PUBLISHED)
  const isForeign = facts.fact('lostAddresses', '')?.isForeign === true
  if (isForeign) forget(facts)
  const unlisted = facts.list(lists.unlistedAddresses).map((entry) => entry.member as Address)
  if (unlisted.length === 0) return
  const isThere = existsSync(file)
  const published = new Map(isThere && !isForeign ? listIn(file) : [])
  for (const address of unlisted) {
    const id = facts.fact('permanentId', address)
    if (id === undefined) continue
    published.set(address, id)
    facts.put('publishedId', address, id, [memberRow(lists.everPublished, address)])
  }
  writeFileSync(file, formatPublished(published))
  if (!isThere) console.log(`Les adresses publiées sont tenues dans ${file} : enregistrez ce fichier avec vos textes.`)
}

function listIn(file: string): [Address, string][] {
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<Address, string>) as [Address, string][]
}

/** Forgets the ids of another paper, so that the texts of this one get their own. */
function forget(facts: Facts<PaperFacts>): void {
  for (const { member } of facts.list(lists.everPublished)) facts.put('publishedId', member, undefined)
  facts.refresh(['permanentId'])
}
