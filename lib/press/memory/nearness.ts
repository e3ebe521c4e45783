import { endianness } from 'node:os'
import { join } from 'node:path'
import type { NearnessMemory } from '../../catalogue/likeness'
import type { Digest } from '../../catalogue/nearest/digest'
import { hashOf, NEARNESS } from '../code'
import { NEARNESS_CACHE } from '../places'
import { packDigest, unpackDigest } from './packed-digest'
import { type Fault, readSealedBytes, writeSealedBytes } from './sealed'

const SAYS: Record<Fault, string> = {
  damaged: 'La mémoire des rapprochements était abîmée : les textes sont relus.',
  outdated: 'Le code qui rapproche les textes a changé : ils sont relus.',
}

/** What is known of near articles, in any command. All of it can be lost, and costs the time to read and compare again. */
export class NearnessCache implements NearnessMemory {
  readonly #file: string
  readonly #version: string

  constructor(root: string) {
    this.#file = join(root, NEARNESS_CACHE, 'digest')
    this.#version = `${hashOf(root, NEARNESS)} ${endianness()}`
  }

  digest(): Digest | undefined {
    const { value, fault } = readSealedBytes(this.#file, this.#version)
    if (fault) console.error(SAYS[fault])
    return value && unpackDigest(value)
  }

  keep(digest: Digest): void {
    writeSealedBytes(this.#file, this.#version, Buffer.concat(packDigest(digest)))
  }
}
