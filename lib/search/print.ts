import { gzipSync } from 'node:zlib'
import { groupBy } from '../catalogue/group'
import { type File, madeFrom } from '../feeds/telling'
import { compareCodePoints } from '../french/sort'
import type { ArticleView, View } from '../views/view'
import { CARDS, cardsPath, SPELLINGS, shardPath, TABLE } from './bundle'
import { cut, gather, spellingsOf } from './shards'
import { foundOf, yearOf } from './table'
import { writeEntries } from './write-entries'
import { yearWords } from './year-words'

/** Words of text for one shard: some four kilobytes. */
const SHARD = 4000

/** Bytes made of these articles, or the same from the last time they were the same. */
export type Recall = (year: string, articles: readonly ArticleView[], make: () => Uint8Array) => Uint8Array

/** What is printed to be searched. Nothing of a year is read again as long as its articles stay the same. */
export function searchFiles(views: Iterable<View>, recall: Recall = (_, __, make) => make()): File<Buffer>[] {
  const articles = [...views].filter((view) => view.type === 'article').sort(byPublication)
  const years = groupBy(articles, ({ published }) => published.day.slice(0, 4))
  const words = articles.reduce((sum, view) => sum + view.words, 0)
  const count = Math.ceil((words + 1) / SHARD)
  const entries = once(() => gather([...years].map(([year, its]) => recall(year, its, () => yearWords(its)))))
  const shards = once(() => cut(entries(), count))
  const table = () => ({
    shards: shards().map(([first]) => first?.term ?? '\uffff'),
    years: [...years].map(([year, its]) => yearOf(year, its)),
  })
  return [
    [TABLE, madeFrom(articles, () => packed(table()))],
    [SPELLINGS, madeFrom(articles, () => packed(spellingsOf(entries())))],
    ...Array.from({ length: count }, (_, shard): File<Buffer> => {
      const make = () => Buffer.from(writeEntries(shards()[shard] ?? []))
      return [shardPath(shard), madeFrom(articles, make)]
    }),
    ...[...years].flatMap(([year, its]) => cardFiles(year, its)),
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

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
