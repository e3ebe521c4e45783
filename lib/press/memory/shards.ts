import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Fault, readSealedBytes, writeSealedBytes } from './sealed'

/** As many files as it takes for one change to rewrite little of a large paper, and for a small one to stay a handful. */
const COUNT = 64

const NEWLINE = 0x0a

/** A table too large to be written again whole for one entry, nor read: a shard is read, and an entry parsed, when somebody asks for it. */
export class Shards<T> {
  readonly #file: (shard: number) => string
  readonly #version: string
  readonly #onFault: (fault: Fault) => void
  readonly #shards = new Map<number, Map<string, Buffer>>()
  readonly #touched = new Set<number>()

  /** `onFault` is told why a shard was lost, each time one was. */
  constructor(folder: string, version: string, onFault: (fault: Fault) => void = () => {}) {
    this.#file = (shard) => join(folder, `${shard}.json`)
    this.#version = version
    this.#onFault = onFault
  }

  has(key: string): boolean {
    return this.#shard(shardOf(key)).has(key)
  }

  get(key: string): T | undefined {
    const json = this.#shard(shardOf(key)).get(key)
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

  #shard(shard: number): Map<string, Buffer> {
    const entries = this.#shards.get(shard) ?? this.#read(shard)
    this.#shards.set(shard, entries)
    return entries
  }

  /** One that is lost is removed: that is told once. */
  #read(shard: number): Map<string, Buffer> {
    const file = this.#file(shard)
    const { value, fault } = readSealedBytes(file, this.#version)
    if (fault) {
      rmSync(file, { force: true })
      this.#onFault(fault)
    }
    return value ? entriesIn(value) : new Map()
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
