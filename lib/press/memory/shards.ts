import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Fault, readSealed, writeSealed } from './sealed'

/** As many files as it takes for one change to rewrite little of a large paper, and for a small one to stay a handful. */
const COUNT = 64

/** A table too large to be written again whole for one entry. */
export class Shards<T> {
  readonly #file: (shard: number) => string
  readonly #version: string
  readonly #shards: Map<string, T>[]
  readonly #touched = new Set<number>()
  /** The first reason why a part of it was lost, if one was. */
  readonly fault: Fault | undefined

  constructor(folder: string, version: string) {
    this.#file = (shard) => join(folder, `${shard}.json`)
    this.#version = version
    const read = Array.from({ length: COUNT }, (_, shard) => readSealed<[string, T][]>(this.#file(shard), version))
    this.#shards = read.map(({ value }) => new Map(value))
    this.fault = read.find(({ fault }) => fault)?.fault
  }

  get(key: string): T | undefined {
    return this.#shards[shardOf(key)]?.get(key)
  }

  set(key: string, value: T): void {
    this.#shards[shardOf(key)]?.set(key, value)
    this.#touched.add(shardOf(key))
  }

  /** Forgets every key that is not of these, and writes the shards that are no longer what they were. */
  save(keys: ReadonlySet<string>): void {
    for (const [shard, entries] of this.#shards.entries()) {
      const gone = [...entries.keys()].filter((key) => !keys.has(key))
      for (const key of gone) entries.delete(key)
      if (gone.length > 0 || this.#touched.has(shard)) this.#write(shard, entries)
    }
  }

  #write(shard: number, entries: Map<string, T>): void {
    if (entries.size === 0) rmSync(this.#file(shard), { force: true })
    else writeSealed(this.#file(shard), this.#version, [...entries])
  }
}

function shardOf(key: string): number {
  return crc32(key) % COUNT
}
