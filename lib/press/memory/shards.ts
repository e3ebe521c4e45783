import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Entry, entriesIn, jsonOf, packed } from './entries'
import { type Fault, readSealedBytes, writeSealedBytes } from './sealed'

/** As many files as it takes for one change to rewrite little of a large paper, and for a small one to stay a handful. */
const COUNT = 64

interface Habits {
  /** Told why a shard was lost, each time one was. */
  onFault?: (fault: Fault) => void
  /** Whether the shards that were read stay in memory: where nearly all entries are asked for, they come sooner. */
  isHeld?: boolean
}

/** A table too large to be written again whole for one entry, nor read: a shard is looked through, and an entry parsed, when somebody asks for it. */
export class Shards<T> {
  readonly #file: (shard: number) => string
  readonly #version: string
  readonly #habits: Habits
  readonly #shards = new Map<number, Map<string, Entry>>()
  readonly #touched = new Set<number>()

  constructor(folder: string, version: string, habits: Habits = {}) {
    this.#file = (shard) => join(folder, `${shard}.json`)
    this.#version = version
    this.#habits = habits
  }

  has(key: string): boolean {
    return this.#shard(shardOf(key)).has(key)
  }

  get(key: string): T | undefined {
    const entry = this.#shard(shardOf(key)).get(key)
    const json = entry && jsonOf(entry)
    return json && (JSON.parse(json.toString()) as T)
  }

  set(key: string, value: T): void {
    this.#shard(shardOf(key)).set(key, Buffer.from(JSON.stringify(value)))
    this.#touched.add(shardOf(key))
  }

  /**
   * In the shards that were asked, forgets every key that is not of these; writes those that are no longer what they were. All is left
   * to the disk from then on.
   */
  save(keys: ReadonlySet<string>): void {
    for (const [shard, entries] of this.#shards) {
      const gone = [...entries.keys()].filter((key) => !keys.has(key))
      for (const key of gone) entries.delete(key)
      if (gone.length > 0 || this.#touched.has(shard)) this.#write(shard, entries)
    }
    this.#touched.clear()
    this.#shards.clear()
  }

  #shard(shard: number): Map<string, Entry> {
    const entries = this.#shards.get(shard) ?? this.#read(shard)
    this.#shards.set(shard, entries)
    return entries
  }

  /** One that is lost is removed: that is told once. */
  #read(shard: number): Map<string, Entry> {
    const file = this.#file(shard)
    const { value, start = 0, fault } = readSealedBytes(file, this.#version)
    if (fault) {
      rmSync(file, { force: true })
      this.#habits.onFault?.(fault)
    }
    const lay = (at: number, length: number, crc: number): Entry => ({ file, at: start + at, length, crc })
    const hold = (at: number, length: number): Entry => value?.subarray(at, at + length) ?? Buffer.alloc(0)
    return value ? entriesIn(value, this.#habits.isHeld ? hold : lay) : new Map()
  }

  #write(shard: number, entries: ReadonlyMap<string, Entry>): void {
    const file = this.#file(shard)
    if (entries.size === 0) rmSync(file, { force: true })
    else writeSealedBytes(file, this.#version, packed(entries))
  }
}

function shardOf(key: string): number {
  return crc32(key) % COUNT
}
