import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { Address } from '../../paths'
import { DEFAULT_SITE, type Site } from '../../site'
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
  /** The times, as `clockIn` writes them, between which the same content makes this very edition: `until` is the first when it does not. */
  stands: { from: string; until?: string }
  /** Of each page, the hash of all that it was printed from. */
  keys: Map<Address, string>
  /** Paths of what only the code decides: style sheets, fonts, elements. */
  assets: string[]
  /** Of each file for machines, by its path, the hash of the views that it was made from. */
  told: Map<string, string>
  /** Every file, by its path. */
  leaves: Map<string, Leaf>
}

/** The same as JSON. */
interface Packed extends Pick<Impression, 'glance' | 'site' | 'stands' | 'assets'> {
  keys: [Address, string][]
  told: [string, string][]
  leaves: [path: string, size: number, mtime: number, sha256: string][]
}

export const NOTHING: Impression = {
  glance: '',
  site: DEFAULT_SITE,
  stands: { from: '' },
  keys: new Map(),
  assets: [],
  told: new Map(),
  leaves: new Map(),
}

/** Where the edition of `outDir` is remembered; a folder of the same name without `.json` holds the outlines of its pages. */
export function impressionFile(root: string, outDir: string): string {
  const name = hash('sha256', outDir, 'base64url').slice(0, 22)
  return join(root, EDITIONS_CACHE, `${name}.json`)
}

/** `code` is the hash of the code that printed: another prints other pages from the same views. */
export function recallImpression(file: string, code: string): { value?: Impression; fault?: Fault } {
  const { value: packed, fault } = readSealed<Packed>(file, code)
  if (!packed) return fault ? { fault } : {}
  const { keys, told, leaves, ...same } = packed
  const unpacked = leaves.map(([path, size, mtime, sha256]) => [path, { size, mtime, sha256 }] as const)
  return { value: { ...same, keys: new Map(keys), told: new Map(told), leaves: new Map(unpacked) } }
}

export function keepImpression(file: string, code: string, { keys, told, leaves, ...same }: Impression): void {
  const packed = [...leaves].map(([path, { size, mtime, sha256 }]): Packed['leaves'][number] => {
    return [path, size, mtime, sha256]
  })
  writeSealed(file, code, { ...same, keys: [...keys], told: [...told], leaves: packed } satisfies Packed)
}
