import type { Counted } from './book'
import { carryOver } from './carry'
import type { Duplicate } from './duplicates'
import type { Lists } from './lists'
import { isFurnishedAlike, type Marks, marksOf } from './marks'
import type { Pools } from './pools'
import { poolsOf } from './ranks'
import { count, raritiesOf, rarityOf } from './rarities'
import type { Reading, Text } from './reading'
import { Scales } from './scales'
import { settledIn } from './settled'
import { type Terms, termsOf, tidied } from './terms'

/** What is found out of a paper, to be remembered until its next edition: columns of numbers, by place, that go to the disk as they are. */
export interface Digest {
  /** In the order of places: by day, then slug. */
  articles: readonly Listed[]
  marks: Marks
  terms: Terms
  scales: Scales
  pools: Pools
  /** Who links to whom, pair after pair. */
  links: Uint32Array
  lists: Lists
}

/** What texts alone decide of it. */
export type TextDigest = Omit<Digest, 'links' | 'lists'>

export type Listed = Pick<Reading, 'slug' | 'day' | 'print'>

/** Beyond this share of changed articles it is quicker to compare all again. */
const MANY = 1 / 4

/** The same digest with and without that of an earlier paper, sooner. The earlier one is used up. */
export function digestOf(articles: readonly Reading[], last?: Digest): { digest: TextDigest; duplicates: Duplicate[] } {
  const former = formerPlaces(articles, last)
  const text = reader(articles)
  const settled = settledIn(articles)
  const { duplicates, furniture, ...marks } = marksOf(former, text, settled, last?.marks)
  const same = former.map((before, place) => (last && isFurnishedAlike(marks, place, last.marks) ? before : -1))
  const terms = termsOf(same, (place) => ((same[place] ?? -1) < 0 ? text(place) : undefined), furniture, last?.terms)
  const { frequencies, rarities } = countsOf(terms, settled)
  const before = last && counted(last)
  const rows = before ? sameRows(same, terms, rarities, before.rarities) : same
  const scales = new Scales(articles.length)
  for (const [place, at] of rows.entries()) {
    if (last && at >= 0) scales.copy(last.scales, at, place)
    else scales.measure(place, terms, rarities, rarityOf(1, settled))
  }
  const book: Counted = { terms, rarities, scales, frequencies, settled }
  const pools = last && before ? carriedPools(articles, book, rows, last, before) : poolsOf(book, frequencies)
  return {
    digest: {
      articles: articles.map(listed),
      marks: { sketches: marks.sketches, sentences: marks.sentences.tidy() },
      terms: tidied(terms, frequencies),
      scales,
      pools,
    },
    duplicates,
  }
}

function carriedPools(
  articles: readonly Listed[],
  book: Counted,
  rows: Int32Array,
  last: Digest,
  before: Counted,
): Pools {
  const alike = rows.map((at, place) => (last.articles[at]?.day === articles[place]?.day ? at : -1))
  const changed = alike.reduce((sum, at) => sum + (at < 0 ? 1 : 0), 0)
  // A month is over, or has begun again: other articles decide for all.
  const isOver = alike.some((at, place) => at >= 0 && at < before.settled !== place < book.settled)
  const isAnew = isOver || changed > articles.length * MANY
  return isAnew ? poolsOf(book, book.frequencies) : carryOver(book, before, last.pools, alike)
}

function counted({ terms, scales, articles }: Digest): Counted {
  const settled = settledIn(articles)
  return { terms, scales, settled, ...countsOf(terms, settled) }
}

function countsOf(
  { rows, names, titleSizes: { length: articles } }: Terms,
  settled: number,
): Pick<Counted, 'frequencies' | 'rarities'> {
  const among = new Uint32Array(names.length)
  count(rows, 0, settled, among)
  const frequencies = among.slice()
  count(rows, settled, articles, frequencies)
  return { frequencies, rarities: raritiesOf(frequencies, among, settled) }
}

/** -1 where some term has another rarity than before. */
function sameRows(
  same: Int32Array,
  { rows: { numbers, starts, ends } }: Terms,
  now: Float32Array,
  before: Float32Array,
): Int32Array {
  const isOther = now.map((rarity, term) => (rarity === (before[term] ?? 0) ? 0 : 1))
  return same.map((at, place) => {
    const end = ends[2 * place + 1] ?? 0
    if (at >= 0) for (let i = starts[2 * place] ?? 0; i < end; i++) if (isOther[numbers[i] ?? 0]) return -1
    return at
  })
}

function formerPlaces(articles: readonly Listed[], last?: Digest): Int32Array {
  const places = new Map(last?.articles.map(({ slug }, place) => [slug, place]))
  return Int32Array.from(articles, ({ slug, print }) => {
    const place = places.get(slug) ?? -1
    return last?.articles[place]?.print === print ? place : -1
  })
}

/** A text is read once. */
function reader(articles: readonly Reading[]): (place: number) => Text {
  const texts: Text[] = []
  return (place) => {
    texts[place] ??= articles[place]?.text() as Text
    return texts[place]
  }
}

function listed({ slug, day, print }: Listed): Listed {
  return { slug, day, print }
}
