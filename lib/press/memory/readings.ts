import { endianness } from 'node:os'
import { join } from 'node:path'
import type { ReadingMemory } from '../../catalogue/likeness'
import type { Text } from '../../catalogue/nearest/reading'
import { hashOf, NEARNESS } from '../code'
import { READINGS_CACHE } from '../places'
import { packTexts, unpackTexts } from './packed-texts'
import { type Fault, readSealedBytes, writeSealedBytes } from './sealed'

/** As many files as it takes for one change to rewrite little. */
const COUNT = 64

const SAYS: Record<Fault, string> = {
  damaged: 'La mémoire des rapprochements était abîmée : les textes sont relus.',
  outdated: 'Le code qui rapproche les textes a changé : ils sont relus.',
}

/** What the engine of near articles has read, in any command. All of it can be lost, and costs the time to read again. */
export class Readings implements ReadingMemory {
  readonly #folder: string
  readonly #version: string
  #told = false
  readonly #shards = new Map<number, ReadonlyMap<string, Text>>()

  constructor(root: string) {
    this.#folder = join(root, READINGS_CACHE)
    this.#version = `${hashOf(root, NEARNESS)} ${endianness()}`
  }

  recall(fingerprint: string): Text | undefined {
    return this.#shard(shardOf(fingerprint)).get(fingerprint)
  }

  /** Forgets every text that is not of these, and writes the shards that are no longer what they were. */
  keep(texts: ReadonlyMap<string, Text>): void {
    const shards = Array.from({ length: COUNT }, () => new Map<string, Text>())
    for (const [fingerprint, text] of texts) shards[shardOf(fingerprint)]?.set(fingerprint, text)
    for (const [number, shard] of shards.entries()) {
      const known = this.#shard(number)
      if (known.size === shard.size && [...shard.keys()].every((key) => known.has(key))) continue
      writeSealedBytes(this.#file(number), this.#version, packTexts(shard))
      this.#shards.set(number, shard)
    }
  }

  #shard(number: number): ReadonlyMap<string, Text> {
    const known = this.#shards.get(number)
    if (known) return known
    const { value, fault } = readSealedBytes(this.#file(number), this.#version)
    if (fault) this.#tell(fault)
    const shard = value ? unpackTexts(value) : new Map<string, Text>()
    this.#shards.set(number, shard)
    return shard
  }

  /** Once: what happened to one file mostly happened to all. */
  #tell(fault: Fault): void {
    if (!this.#told) console.error(SAYS[fault])
    this.#told = true
  }

  #file(number: number): string {
    return join(this.#folder, String(number))
  }
}

function shardOf(fingerprint: string): number {
  return Buffer.from(fingerprint.slice(0, 2), 'base64url').readUInt8() % COUNT
}
