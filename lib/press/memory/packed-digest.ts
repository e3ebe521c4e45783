import type { Digest, Listed } from '../../catalogue/nearest/digest'
import { Lists } from '../../catalogue/nearest/lists'
import { Pools } from '../../catalogue/nearest/pools'
import { Rows } from '../../catalogue/nearest/rows'
import { Scales } from '../../catalogue/nearest/scales'
import { SKETCH } from '../../catalogue/nearest/sketch'
import type { Column } from './columns'

/** What must be known before there is room for the columns of a digest. */
export interface Sizes {
  articles: [string, string, string][]
  names: number
  terms: number
  sentences: number
  links: number
}

/** More room than rows take, so that the next ones go behind them. */
const SPARE = 1 << 16

export function sizesOf({ articles, terms, marks, links }: Digest): Sizes {
  return {
    articles: articles.map(({ slug, day, print }) => [slug, day, print]),
    names: terms.names.length,
    terms: terms.rows.size,
    sentences: marks.sentences.size,
    links: links.length,
  }
}

export function roomFor({ articles, names, terms, sentences, links }: Sizes): Digest {
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
    links: new Uint32Array(links),
    lists: new Lists(count),
  }
}

/** The first `base` terms of all rows, which seldom change. */
export function baseOf({ terms }: Digest, base: number): Column[] {
  return [terms.rows.numbers.subarray(0, base), terms.rows.notes.subarray(0, base)]
}

/** All the rest. */
export function restOf({ marks, terms, scales, pools, links, lists }: Digest, base: number): Column[] {
  const { sketches, sentences } = marks
  return [
    ...columnsOf(sentences, 0),
    ...columnsOf(terms.rows, base),
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
    links,
    lists.places,
    lists.scores,
    lists.sizes,
  ]
}

function roomForRows(rows: number, size: number): Rows {
  return Object.assign(new Rows(rows, size + SPARE), { size })
}

function columnsOf({ starts, ends, numbers, notes, size }: Rows, from: number): Column[] {
  return [starts, ends, numbers.subarray(from, size), notes.subarray(from, size)]
}
