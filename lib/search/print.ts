import { gzipSync } from 'node:zlib'
import { groupBy } from '../catalogue/group'
import { type File, madeFrom } from '../feeds/telling'
import { compareCodePoints } from '../french/sort'
import type { ArticleView, View } from '../views/view'
import { CARDS, cardsPath, type Entry, SPELLINGS, shardPath, TABLE } from './bundle'
import { type Digest, digest } from './digest'
import { cut, gather, spellingsOf } from './shards'
import { foundOf, yearOf } from './table'
import { writeEntries } from './write-entries'
import { yearWords } from './year-words'

/** Words of text for one shard: some four kilobytes. */
const SHARD = 4000

/** What was found in articles the last time. It changes nothing of what is printed, but the time that it takes. */
export interface WordsMemory {
  /** Made of these articles, unless they are the same as then. */
  wordsOf(year: string, articles: readonly ArticleView[], make: (digests: Digest[]) => Uint8Array): Uint8Array
}

const NO_MEMORY: WordsMemory = { wordsOf: (_, articles, make) => make(articles.map(digest)) }

/** What is printed to be searched. Nothing of a year is read again as long as its articles stay the same. */
export function searchFiles(views: Iterable<View>, memory = NO_MEMORY): File<Buffer>[] {
  const articles = [...views].filter((view) => view.type === 'article').sort(byPublication)
  const years = [...groupBy(articles, ({ published }) => published.day.slice(0, 4))]
  const entries = gather(years.map(([year, its]) => memory.wordsOf(year, its, yearWords)))
  const shards = cut(entries, articles.reduce((sum, view) => sum + view.words, 1) / SHARD)
  const first = ([entry]: Entry[], place: number) => (place === 0 ? '' : (entry?.term ?? ''))
  const table = () => ({ shards: shards.map(first), years: years.map(([year, its]) => yearOf(year, its)) })
  return [
    [TABLE, madeFrom(articles, () => packed(table()))],
    [SPELLINGS, madeFrom(articles, () => packed(spellingsOf(entries)))],
    ...shards.map((shard, place): File<Buffer> => {
      return [shardPath(first(shard, place)), madeFrom(articles, () => Buffer.from(writeEntries(shard)))]
    }),
    ...years.flatMap(([year, its]) => cardFiles(year, its)),
  ]
}

function cardFiles(year: string, articles: readonly ArticleView[]): File<Buffer>[] {
  return Array.from({ length: Math.ceil(articles.length / CARDS) }, (_, place) => {
    const some = articles.slice(place * CARDS, (place + 1) * CARDS)
    return [cardsPath(year, place * CARDS), madeFrom(some, () => packed(some.map(foundOf)))]
  })
}

function byPublication(a: ArticleView, b: ArticleView): number {
  return compareCodePoints(a.published.iso, b.published.iso) || compareCodePoints(a.head.address, b.head.address)
}

function packed(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value), { level: 9 })
}
