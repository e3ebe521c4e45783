import { PUBLISHED } from '../content/published'
import { type Address, articlePath } from '../paths'
import type { Problem } from '../problem'
import { type Ask, type Identity, lists } from './facts/facts'
import type { Known } from './known'
import { goneStillThere, vanished } from './objections'
import { permanentId } from './permanent-id'
import { settingsPlace } from './settings'

/** The permanent id of a text: the one that it was first published under, at this address or a former one. */
export function permanentIdAt(address: Address, { aliases }: Pick<Identity, 'aliases'>, read: Ask): string {
  for (const known of [address, ...aliases.map(articlePath)]) {
    const id = read.fact('publishedId', known)
    if (id !== undefined) return id
  }
  return permanentId((read.fact('home', '') ?? '') + address)
}

/** Published addresses that lead nowhere any more, without an alias nor a word in `gone`; and words in `gone` that are not true. */
export function brokenPromises(folder: string, known: Known, read: Ask): Problem[] {
  const gone = read.fact('site', '')?.gone ?? []
  const lost = read.missing(lists.everPublished, lists.answered).filter((address) => !isUnreadable(address, known))
  const printed = gone.filter(
    (address) => read.list(lists.permanent, { from: address, limit: 1 })[0]?.member === address,
  )
  return [
    ...lost.map((address) => vanished(address as Address, placeIn(folder, address, known), nearTo(address, known))),
    ...printed.map((address) => goneStillThere(settingsPlace(folder, 'site.yml'), address)),
  ]
}

function placeIn(folder: string, address: string, { textOf }: Known) {
  const { file, ...start } = settingsPlace(folder, PUBLISHED)
  const lines = textOf(file).split('\n')
  const line = lines.findIndex((text) => text.includes(`"${address}"`))
  if (line < 0) return { file, ...start }
  return { file, line: line + 1, column: (lines[line] ?? '').indexOf(`"${address}"`) + 1, length: address.length + 2 }
}

/** A text that cannot be read has not gone anywhere. */
function isUnreadable(address: string, known: Known): boolean {
  return known.isUnreadable(nameIn(address))
}

function nearTo(address: string, { nearestSlugs, bySlug }: Known): Identity | undefined {
  return bySlug(nearestSlugs(nameIn(address))[0] ?? '')
}

/** `/articles/nom/` → `nom`. */
function nameIn(address: string): string {
  return address.replace(/^.*\/([^/]+)\/$/, '$1')
}
