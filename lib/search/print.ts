import { gzipSync } from 'node:zlib'
import { groupBy } from '../catalogue/group'
import { type File, madeFrom } from '../feeds/telling'
import { compareCodePoints } from '../french/sort'
import type { ArticleView, View } from '../views/view'
import { CARDS, cardsPath, shardPath, tablePath } from './bundle'
import { shardsOf } from './shards'
import { foundOf, tableOf } from './table'

/** Words of text for one shard: some two kilobytes once compressed. */
const SHARD = 1000

/** What is printed to be searched, year by year: nothing of a year is read again as long as its articles stay the same. */
export function searchFiles(views: Iterable<View>): File<Buffer>[] {
  const articles = [...views].filter((view) => view.type === 'article').sort(byPublication)
  return [...groupBy(articles, ({ published }) => published.day.slice(0, 4))].flatMap(([year, ofYear]) =>
    yearFiles(year, ofYear),
  )
}

function yearFiles(year: string, articles: ArticleView[]): File<Buffer>[] {
  const words = articles.reduce((sum, view) => sum + view.words, 0)
  const count = Math.ceil((words + 1) / SHARD)
  const shards = once(() => shardsOf(articles, count).map(([first, shard]) => ({ first, bytes: packed(shard) })))
  const files: File<Buffer>[] = [
    [
      tablePath(year),
      madeFrom(articles, () =>
        packed(
          tableOf(
            articles,
            shards().map(({ first }) => first),
          ),
        ),
      ),
    ],
  ]
  for (let shard = 0; shard < count; shard += 1) {
    files.push([shardPath(year, shard), madeFrom(articles, () => shards()[shard]?.bytes ?? packed({}))])
  }
  for (let start = 0; start < articles.length; start += CARDS) {
    const some = articles.slice(start, start + CARDS)
    files.push([cardsPath(year, start), madeFrom(some, () => packed(some.map(foundOf)))])
  }
  return files
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
