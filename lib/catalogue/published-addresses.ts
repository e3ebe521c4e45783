import { PUBLISHED } from '../content/published'
import { type Address, articlePath } from '../paths'
import type { Problem } from '../problem'
import type { ArticleIndex } from './article-index'
import { type Identity, lists, type ReadFacts } from './facts/catalogue-facts'
import { goneButPublished, lostAddress } from './link-errors'
import { permanentId } from './permanent-id'
import { settingsPlace } from './settings'

/** The permanent id of a text: the one that it was first published under, at this address or a former one. */
export function permanentIdAt(address: Address, { aliases }: Pick<Identity, 'aliases'>, read: ReadFacts): string {
  for (const known of [address, ...aliases.map(articlePath)]) {
    const id = read.fact('publishedId', known)
    if (id !== undefined) return id
  }
  return permanentId((read.fact('home', '') ?? '') + address)
}

/** Published addresses that lead nowhere any more, without an alias nor a word in `gone`; and words in `gone` that are not true. */
export function lostAddressErrors(folder: string, known: ArticleIndex, read: ReadFacts): Problem[] {
  const gone = read.fact('site', '')?.gone ?? []
  const lost = read
    .missing(lists.everPublished, lists.answeredAddresses)
    .filter((address) => !isUnreadable(address, known))
  const printed = gone.filter(
    (address) => read.list(lists.textAddresses, { from: address, limit: 1 })[0]?.member === address,
  )
  return [
    ...lost.map((address) => lostAddress(address as Address, placeIn(folder, address, known), nearTo(address, known))),
    ...printed.map((address) => goneButPublished(settingsPlace(folder, 'site.yml'), address)),
  ]
}

function placeIn(folder: string, address: string, { textOf }: ArticleIndex) {
  const { file, ...start } = settingsPlace(folder, PUBLISHED)
  const lines = textOf(file).split('\n')
  const line = lines.findIndex((text) => text.includes(`"${address}"`))
  if (line < 0) return { file, ...start }
  return { file, line: line + 1, column: (lines[line] ?? '').indexOf(`"${address}"`) + 1, length: address.length + 2 }
}

/** A text that cannot be read has not gone anywhere. */
function isUnreadable(address: string, known: ArticleIndex): boolean {
  return known.isUnreadable(nameIn(address))
}

function nearTo(address: string, { nearestSlugs, bySlug }: ArticleIndex): Identity | undefined {
  return bySlug(nearestSlugs(nameIn(address))[0] ?? '')
}

/** `/articles/nom/` → `nom`. */
function nameIn(address: string): string {
  return address.replace(/^.*\/([^/]+)\/$/, '$1')
}
