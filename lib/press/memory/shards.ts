import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Fault, readSealedBytes, writeSealedBytes } from './sealed'

/** As many files as it takes for one change to rewrite little of a large paper, and for a small one to stay a handful. */
const COUNT = 64

const NEWLINE = 0x0a

/** A table too large to be written again whole for one entry, nor read: each is JSON, parsed when somebody asks for it. */
export class Shards<T> {
  readonly #file: (shard: number) => string
  readonly #version: string
  readonly #shards: Map<string, Buffer>[]
  readonly #touched = new Set<number>()
  /** The first reason why a part of it was lost, if one was. */
  readonly fault: Fault | undefined

  constructor(folder: string, version: string) {
    this.#file = (shard) => join(folder, `${shard}.json`)
    this.#version = version
    const read = Array.from({ length: COUNT }, (_, shard) => readSealedBytes(this.#file(shard), version))
    this.#shards = read.map(({ value }) => (value ? entriesIn(value) : new Map()))
    this.fault = read.find(({ fault }) => fault)?.fault
  }

  has(key: string): boolean {
    return this.#shards[shardOf(key)]?.has(key) ?? false
  }

  get(key: string): T | undefined {
    const json = this.#shards[shardOf(key)]?.get(key)
    return json && (JSON.parse(json.toString()) as T)
  }

  set(key: string, value: T): void {
    this.#shards[shardOf(key)]?.set(key, Buffer.from(JSON.stringify(value)))
    this.#touched.add(shardOf(key))
  }

  /** Forgets every key that is not of these, and writes the shards that are no longer what they were. */
  save(keys: ReadonlySet<string>): void {
    for (const [shard, entries] of this.#shards.entries()) {
      const gone = [...entries.keys()].filter((key) => !keys.has(key))
      for (const key of gone) entries.delete(key)
      if (gone.length > 0 || this.#touched.has(shard)) this.#write(shard, entries)
    }
    this.#touched.clear()
  }

  #write(shard: number, entries: Map<string, Buffer>): void {
    if (entries.size === 0) rmSync(this.#file(shard), { force: true })
    else writeSealedBytes(this.#file(shard), this.#version, bytesOf(entries))
  }
}

/** A line that says which entries follow and how long each is, then they, one after the other. */
function bytesOf(entries: Map<string, Buffer>): Buffer {
  const index = [...entries].map(([key, json]) => [key, json.length])
  return Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...entries.values()])
}

function entriesIn(bytes: Buffer): Map<string, Buffer> {
  let end = bytes.indexOf(NEWLINE) + 1
  const index = JSON.parse(bytes.toString('utf8', 0, end)) as [string, number][]
  return new Map(
    index.map(([key, length]) => {
      end += length
      return [key, bytes.subarray(end - length, end)]
    }),
  )
}

function shardOf(key: string): number {
  return crc32(key) % COUNT
}
