import { Pools } from '../../catalogue/nearest/pools'
import { Prints } from '../../catalogue/nearest/prints'
import type { Ranked, Ranks } from '../../catalogue/nearest/ranks'

/** The length of the list of articles, the list as JSON, then the numbers of prints and pools as they lie in memory. */
export function packRanks({ articles, asking, answering, pools }: Ranks): Uint8Array {
  const json = Buffer.from(JSON.stringify(articles.map(({ slug, day }) => [slug, day])))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return Buffer.concat([length, json, ...columnsOf(asking, answering, pools).map(bytesOf)])
}

export function unpackRanks(packed: Buffer): Ranks {
  const end = 4 + packed.readUInt32LE()
  const list = JSON.parse(packed.toString('utf8', 4, end)) as [string, string][]
  const articles: Ranked[] = list.map(([slug, day]) => ({ slug, day }))
  const asking = new Prints(articles.length)
  const answering = new Prints(articles.length)
  const pools = new Pools(articles.length)
  let start = end
  for (const column of columnsOf(asking, answering, pools)) {
    const bytes = bytesOf(column)
    bytes.set(packed.subarray(start, start + bytes.length))
    start += bytes.length
  }
  return { articles, asking, answering, pools }
}

type Column = Uint8Array | Uint32Array

function columnsOf(asking: Prints, answering: Prints, { places, scores, sizes, floors }: Pools): Column[] {
  return [asking.numbers, answering.numbers, places, scores, floors, sizes]
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}
