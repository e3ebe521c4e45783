import { hash } from 'node:crypto'
import { endianness } from 'node:os'
import { join } from 'node:path'
import type { NearnessMemory } from '../../catalogue/likeness'
import type { Digest } from '../../catalogue/nearest/digest'
import { hashOf, NEARNESS } from '../code'
import { NEARNESS_CACHE } from '../places'
import type { Settings } from '../settings'
import { readColumns, writeColumns } from './columns'
import { baseOf, restOf, roomFor, type Sizes, sizesOf } from './packed-digest'
import { type Fault, readSealed, writeSealed } from './sealed'

const SAYS: Record<Fault, string> = {
  damaged: 'La mémoire des rapprochements était abîmée : les textes sont relus.',
  outdated: 'Le code qui rapproche les textes a changé : ils sont relus.',
}

/** What is sealed: how to read the two files of columns. */
interface Index {
  sizes: Sizes
  base: Base
  /** The checksum of the rest. */
  rest: number
}

/** The terms that are in a file of their own: how many, and their checksum. */
interface Base {
  size: number
  crc: number
}

/** Beyond this share of terms that are not in the base, it is made anew. */
const MANY = 1 / 8

/** What is known of near articles, in any command. All of it can be lost, and costs the time to read and compare again. */
export class NearnessCache implements NearnessMemory {
  readonly #folder: string
  readonly #version: string
  /** What lies on the disk, and where it lies in memory until it is kept again. */
  #base: { base: Base; numbers: ArrayBufferLike } | undefined

  /** Each newsroom has its own: one would only drive out the other's. */
  constructor({ root, contentDir }: Pick<Settings, 'root' | 'contentDir'>) {
    this.#folder = join(root, NEARNESS_CACHE, hash('sha1', contentDir).slice(0, 20))
    this.#version = `${hashOf(root, NEARNESS)} ${endianness()}`
  }

  digest(): Digest | undefined {
    const { value, fault } = readSealed<Index>(this.#file('index'), this.#version)
    const digest = value && this.#read(value)
    if (fault || (value && !digest)) console.error(SAYS[fault ?? 'damaged'])
    return digest
  }

  keep(digest: Digest): void {
    const base = this.#baseOf(digest)
    const rest = writeColumns(this.#file('rest'), restOf(digest, base.size))
    writeSealed(this.#file('index'), this.#version, { sizes: sizesOf(digest), base, rest } satisfies Index)
    this.#base = undefined
  }

  #read({ sizes, base, rest }: Index): Digest | undefined {
    const digest = roomFor(sizes)
    const isThere =
      readColumns(this.#file('base'), baseOf(digest, base.size), base.crc) &&
      readColumns(this.#file('rest'), restOf(digest, base.size), rest)
    if (!isThere) return undefined
    this.#base = { base, numbers: digest.terms.rows.numbers.buffer }
    return digest
  }

  /** The base stays what it is, unless there is much more by now, or its terms are no longer those. */
  #baseOf(digest: Digest): Base {
    const { numbers, size } = digest.terms.rows
    const known = this.#base
    if (known?.numbers === numbers.buffer && size - known.base.size <= size * MANY) return known.base
    return { size, crc: writeColumns(this.#file('base'), baseOf(digest, size)) }
  }

  #file(name: string): string {
    return join(this.#folder, name)
  }
}
