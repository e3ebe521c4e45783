import { crc32 } from 'node:zlib'
import { type OnDisk, readFromDisk } from './on-disk'

/** What a table holds of a key: JSON, or where that lies on the disk. */
export type Entry = Buffer | OnDisk

const NEWLINE = 0x0a

/** A line that says which entries follow, how long each is and its checksum, then they, one after the other. */
export function packed(entries: ReadonlyMap<string, Entry>): Buffer {
  const found = [...entries].flatMap(([key, entry]) => {
    const json = jsonOf(entry)
    return json ? [{ key, json }] : []
  })
  const index = found.map(({ key, json }) => [key, json.length, crc32(json)])
  return Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...found.map(({ json }) => json)])
}

/** The entries of such bytes, each as `entryAt` has it. */
export function entriesIn(
  bytes: Buffer,
  entryAt: (at: number, length: number, crc: number) => Entry,
): Map<string, Entry> {
  let end = bytes.indexOf(NEWLINE) + 1
  const index = JSON.parse(bytes.toString('utf8', 0, end)) as [key: string, length: number, crc: number][]
  return new Map(
    index.map(([key, length, crc]) => {
      end += length
      return [key, entryAt(end - length, length, crc)]
    }),
  )
}

/** Undefined where the disk no longer has it. */
export function jsonOf(entry: Entry): Buffer | undefined {
  return Buffer.isBuffer(entry) ? entry : readFromDisk(entry)
}
