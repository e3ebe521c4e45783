import type { Digest, Listed } from '../../catalogue/nearest/digest'
import { Pools } from '../../catalogue/nearest/pools'
import { Rows } from '../../catalogue/nearest/rows'
import { Scales } from '../../catalogue/nearest/scales'
import { SKETCH } from '../../catalogue/nearest/sketch'

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** What must be known before there is room for the columns. */
interface Header {
  articles: [string, string, string][]
  names: number
  terms: number
  sentences: number
}

/** The length of a header, the header as JSON, then the numbers of all columns as they lie in memory. */
export function packDigest(digest: Digest): Uint8Array[] {
  const header: Header = {
    articles: digest.articles.map(({ slug, day, print }) => [slug, day, print]),
    names: digest.terms.names.length,
    terms: digest.terms.rows.size,
    sentences: digest.marks.sentences.size,
  }
  const json = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return [length, json, ...columnsOf(digest).map(bytesOf)]
}

export function unpackDigest(packed: Buffer): Digest {
  const end = 4 + packed.readUInt32LE()
  const digest = roomFor(JSON.parse(packed.toString('utf8', 4, end)) as Header)
  let start = end
  for (const column of columnsOf(digest)) {
    const bytes = bytesOf(column)
    bytes.set(packed.subarray(start, start + bytes.length))
    start += bytes.length
  }
  return digest
}

function roomFor({ articles, names, terms, sentences }: Header): Digest {
  const count = articles.length
  return {
    articles: articles.map(([slug, day, print]): Listed => ({ slug, day, print })),
    marks: {
      sketches: { numbers: new Uint32Array(count * SKETCH), sizes: new Uint8Array(count) },
      sentences: roomForRows(count, sentences),
    },
    terms: { rows: roomForRows(2 * count, terms), titleSizes: new Uint16Array(count), names: new Uint32Array(names) },
    scales: new Scales(count),
    pools: new Pools(count),
  }
}

function roomForRows(rows: number, size: number): Rows {
  return Object.assign(new Rows(rows, size), { size })
}

function columnsOf({ marks: { sketches, sentences }, terms, scales, pools }: Digest): Column[] {
  const rows = [sentences, terms.rows].flatMap(({ starts, numbers, notes, size }): Column[] => [
    starts,
    numbers.subarray(0, size),
    notes.subarray(0, size),
  ])
  return [
    ...rows,
    sketches.numbers,
    sketches.sizes,
    terms.titleSizes,
    terms.names,
    scales.norms,
    scales.least,
    scales.titles,
    pools.places,
    pools.scores,
    pools.floors,
    pools.sizes,
  ]
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}
