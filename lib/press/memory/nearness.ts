import { endianness } from 'node:os'
import { join } from 'node:path'
import type { NearnessMemory } from '../../catalogue/likeness'
import type { Ranks } from '../../catalogue/nearest/ranks'
import type { Text } from '../../catalogue/nearest/reading'
import { hashOf, NEARNESS } from '../code'
import { NEARNESS_CACHE } from '../places'
import { packRanks, unpackRanks } from './packed-ranks'
import { packTexts, unpackTexts } from './packed-texts'
import { type Fault, readSealedBytes, writeSealedBytes } from './sealed'

/** As many files as it takes for one change to rewrite little. */
const COUNT = 64

const SAYS: Record<Fault, string> = {
  damaged: 'La mémoire des rapprochements était abîmée : les textes sont relus.',
  outdated: 'Le code qui rapproche les textes a changé : ils sont relus.',
}

/** What is known of near articles, in any command. All of it can be lost, and costs the time to read and compare again. */
export class NearnessCache implements NearnessMemory {
  readonly #folder: string
  readonly #version: string
  readonly #shards = new Map<number, ReadonlyMap<string, Text>>()
  #told = false

  constructor(root: string) {
    this.#folder = join(root, NEARNESS_CACHE)
    this.#version = `${hashOf(root, NEARNESS)} ${endianness()}`
  }

  text(fingerprint: string): Text | undefined {
    return this.#shard(shardOf(fingerprint)).get(fingerprint)
  }

  ranks(): Ranks | undefined {
    const packed = this.#read('ranks')
    return packed && unpackRanks(packed)
  }

  /** Forgets every text that is not of these, and writes the shards that are no longer what they were. */
  keep(texts: ReadonlyMap<string, Text>, ranks: Ranks): void {
    const shards = Array.from({ length: COUNT }, () => new Map<string, Text>())
    for (const [fingerprint, text] of texts) shards[shardOf(fingerprint)]?.set(fingerprint, text)
    const changed = shards.filter((shard, number) => !haveSameKeys(shard, this.#shard(number)))
    for (const shard of changed) this.#write(String(shards.indexOf(shard)), packTexts(shard))
    this.#write('ranks', packRanks(ranks))
  }

  #shard(number: number): ReadonlyMap<string, Text> {
    const known = this.#shards.get(number)
    if (known) return known
    const packed = this.#read(String(number))
    const shard = packed ? unpackTexts(packed) : new Map<string, Text>()
    this.#shards.set(number, shard)
    return shard
  }

  #read(name: string): Buffer | undefined {
    const { value, fault } = readSealedBytes(join(this.#folder, name), this.#version)
    // Once: what happened to one file mostly happened to all.
    if (fault && !this.#told) console.error(SAYS[fault])
    this.#told ||= fault !== undefined
    return value
  }

  #write(name: string, bytes: Uint8Array): void {
    writeSealedBytes(join(this.#folder, name), this.#version, bytes)
  }
}

function shardOf(fingerprint: string): number {
  return Buffer.from(fingerprint.slice(0, 2), 'base64url').readUInt8() % COUNT
}

function haveSameKeys(one: ReadonlyMap<string, Text>, other: ReadonlyMap<string, Text>): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key))
}
