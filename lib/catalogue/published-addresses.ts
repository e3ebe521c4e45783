import { createHash } from 'node:crypto'
import { oldAddressOf } from '../content/old-address'
import { PUBLISHED } from '../content/published-file'
import type { Address } from '../paths'
import type { Problem } from '../problem'
import type { ArticleIndex } from './article-index'
import type { Identity, ReadFacts } from './facts/catalogue-facts'
import { lists } from './facts/lists'
import { foreignAddresses, goneButPublished, lostAddress } from './link-errors'
import { addressPlace, settingsPlace } from './source-lines'

/** The permanent id of a text: the id of its first publication, at this address or a former one. */
export function permanentIdAt(address: Address, { aliases }: Pick<Identity, 'aliases'>, read: ReadFacts): string {
  for (const known of [address, ...aliases.flatMap((alias) => oldAddressOf(alias) ?? [])]) {
    const id = read.fact('publishedId', known)
    if (id !== undefined) return id
  }
  return permanentId((read.fact('home', '') ?? '') + address)
}

/** The namespace of addresses (RFC 9562 §6.6). */
const URLS = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/**
 * `urn:uuid:…` made from the first address of a text (UUIDv5, RFC 9562 §5.5): the same on every
 * machine, and clearly not a link.
 */
export function permanentId(url: string): string {
  const hash = createHash('sha1').update(URLS).update(url).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return `urn:uuid:${[0, 8, 12, 16, 20].map((start, i, starts) => hex.slice(start, starts[i + 1] ?? 32)).join('-')}`
}

interface LostAddresses {
  /**
   * Whether the list of published addresses is that of another paper, such as the demonstration.
   */
  isForeign: boolean
  problems: Problem[]
}

/**
 * Published addresses that no page, alias or `gone` entry covers any more, and `gone` entries whose
 * page exists.
 */
export function findLostAddresses(folder: string, index: ArticleIndex, read: ReadFacts): LostAddresses {
  const lost = read
    .missing(lists.everPublished, lists.answeredAddresses)
    .filter((address) => !isUnreadable(address, index))
  const gone = (read.fact('site', '')?.gone ?? [])
    .filter((address) => read.list(lists.textAddresses, { from: address, limit: 1 })[0]?.member === address)
    .map((address) => goneButPublished(addressPlace(index.textOf, folder, 'gone', address), address, index.textOf))
  const isForeign = isOfAnotherPaper(lost, read)
  const errors = isForeign
    ? [foreignAddresses(settingsPlace(folder, PUBLISHED))]
    : lost.map((address) => lostAddress(address as Address, placeIn(folder, address, index), nearTo(address, index)))
  return { isForeign, problems: [...errors, ...gone] }
}

/** Origins that no paper has: those reserved for examples and for one's own machine (RFC 2606). */
const PLACEHOLDER = /^https?:\/\/(?:[^/]+\.)?(?:example(?:\.(?:com|net|org))?|localhost|test|invalid)(?:[:/]|$)/

/**
 * Whether the list is that of another paper: a newsroom that starts from the demonstration keeps
 * its list. None of the listed articles exists, and the ids were not made for the address of this
 * paper.
 */
function isOfAnotherPaper(lost: readonly string[], read: ReadFacts): boolean {
  if (!lost.some(isArticle)) return false
  const articles = read.list(lists.everPublished).filter(({ member }) => isArticle(member))
  if (articles.some(({ member }) => !lost.includes(member))) return false
  const home = read.fact('home', '') ?? ''
  if (PLACEHOLDER.test(home) || home === '') return true
  return articles.every(({ member }) => read.fact('publishedId', member) !== permanentId(home + member))
}

function isArticle(address: string): boolean {
  return address.startsWith('/articles/')
}

function placeIn(folder: string, address: string, { textOf }: ArticleIndex) {
  const { file, ...start } = settingsPlace(folder, PUBLISHED)
  const lines = textOf(file).split('\n')
  const line = lines.findIndex((text) => text.includes(`"${address}"`))
  if (line < 0) return { file, ...start }
  return { file, line: line + 1, column: (lines[line] ?? '').indexOf(`"${address}"`) + 1, length: address.length + 2 }
}

/** The address of a text with errors is not lost. */
function isUnreadable(address: string, index: ArticleIndex): boolean {
  return index.isUnreadable(nameIn(address))
}

function nearTo(address: string, { nearestSlugs, bySlug }: ArticleIndex): Identity | undefined {
  return bySlug(nearestSlugs(nameIn(address))[0] ?? '')
}

/** `/articles/nom/` → `nom`. */
function nameIn(address: string): string {
  return address.replace(/^.*\/([^/]+)\/$/, '$1')
}
