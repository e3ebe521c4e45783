import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Address } from '../../paths'
import { DEFAULT_SITE, type Site } from '../../site'
import type { Outlines } from '../bind'
import { EDITIONS_CACHE } from '../places'
import { type Fault, readSealed, writeSealed } from './sealed'

/** A printed file, as it must still lie in the edition to be kept. */
export interface Leaf {
  size: number
  /** Milliseconds. */
  mtime: number
  sha256: string
}

/** What the press remembers of the edition that it printed into a folder. */
export interface Impression {
  glance: string
  site: Site
  /** Of each page, the hash of all that it was printed from. */
  keys: Map<Address, string>
  outlines: Outlines
  /** Paths of what only the code decides: style sheets, fonts, elements. */
  assets: string[]
  /** Of each file for machines, by its path, the hash of the views that it was made from. */
  told: Map<string, string>
  /** Every file, by its path. */
  leaves: Map<string, Leaf>
}

/** The same as JSON. Most pages have the same links: each is written once, and numbered. */
interface Packed extends Pick<Impression, 'glance' | 'site' | 'assets'> {
  keys: [Address, string][]
  links: string[]
  outlines: [string, string[], number[]][]
  told: [string, string][]
  leaves: [string, Leaf][]
}

export const NOTHING: Impression = {
  glance: '',
  site: DEFAULT_SITE,
  keys: new Map(),
  outlines: new Map(),
  assets: [],
  told: new Map(),
  leaves: new Map(),
}

export function impressionFile(root: string, outDir: string): string {
  const name = createHash('sha256').update(outDir).digest('base64url').slice(0, 22)
  return join(root, EDITIONS_CACHE, `${name}.json`)
}

/** `code` is the hash of the code that printed: another prints other pages from the same views. */
export function recallImpression(file: string, code: string): { value?: Impression; fault?: Fault } {
  const { value: packed, fault } = readSealed<Packed>(file, code)
  if (!packed) return fault ? { fault } : {}
  const { links, keys, told, leaves, outlines, ...same } = packed
  const unpacked = outlines.map(([address, ids, numbers]) => {
    return [address, { ids, links: numbers.map((number) => links[number] ?? '') }] as const
  })
  const maps = { keys: new Map(keys), outlines: new Map(unpacked), told: new Map(told), leaves: new Map(leaves) }
  return { value: { ...same, ...maps } }
}

export function keepImpression(
  file: string,
  code: string,
  { keys, outlines, told, leaves, ...same }: Impression,
): void {
  const numbers = new Map<string, number>()
  const numberOf = (link: string) => {
    const number = numbers.get(link) ?? numbers.size
    numbers.set(link, number)
    return number
  }
  const packed = [...outlines].map(([address, { ids, links }]): Packed['outlines'][number] => [
    address,
    ids,
    [...new Set(links)].map(numberOf),
  ])
  const lists = { keys: [...keys], links: [...numbers.keys()], told: [...told], leaves: [...leaves] }
  const whole: Packed = { ...same, ...lists, outlines: packed }
  writeSealed(file, code, whole)
}
