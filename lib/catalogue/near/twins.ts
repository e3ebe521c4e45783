import type { Store } from '../../store/store'
import type { Articles, Known } from './articles'
import { bytesOf, numbersIn } from './blobs'
import { ALIKE, bucketsOf, resemblance } from './sketch'

/** A bucket that a hundred articles share holds a formula, not copies: the nearest in order of publication, on either side, are enough. */
const WINDOW = 20

const NONE = new Uint32Array()

const BEFORE = `select article from near_buckets where bucket = ? and (day, slug) < (?, ?)
  order by day desc, slug desc limit ${WINDOW}`
const AFTER = `select article from near_buckets where bucket = ? and (day, slug) > (?, ?)
  order by day, slug limit ${WINDOW}`

const SHARED = `select value as bucket from json_each(?) where
  (select count(*) from (select 1 from near_buckets where bucket = value limit 2)) > 1`

/** Articles that share most of their phrases, found by locality-sensitive hashing: buckets of sketches. */
export class Twins {
  readonly #store: Store
  readonly #articles: Articles

  constructor(store: Store, articles: Articles) {
    this.#store = store
    this.#articles = articles
  }

  of(article: number): Uint32Array {
    const row = this.#store.get<{ twins: Uint8Array }>('select twins from near_twins where article = ?', article)
    return numbersIn(row?.twins)
  }

  /** Takes former articles out of their buckets; gives them and those that they stand by. */
  remove(former: readonly Known[]): Set<number> {
    const beside = new Set(former.flatMap((known) => [known.article, ...this.#beside(known)]))
    const rows = former.flatMap(({ day, slug, sketch }) => [...bucketsOf(sketch)].map((bucket) => [bucket, day, slug]))
    const sql = `delete from near_buckets where (bucket, day, slug) in
      (select value->>0, value->>1, value->>2 from json_each(?))`
    this.#store.runForEach(sql, rows)
    return beside
  }

  /** Puts articles in their buckets. */
  add(rows: readonly Known[]): void {
    const sql = `insert into near_buckets
      select value->>0, value->>1, value->>2, value->>3 from json_each(?)`
    this.#store.runForEach(
      sql,
      rows.flatMap(({ article, day, slug, sketch }) =>
        [...bucketsOf(sketch)].map((bucket) => [bucket, day, slug, article]),
      ),
    )
  }

  /** Looks for the twins of new articles, and again for those that they stand by and for `beside`; gives those that have others now. */
  seek(rows: Iterable<Known>, beside: ReadonlySet<number>): number[] {
    const articles = new Set(beside)
    for (const known of rows) {
      const others = this.#beside(known)
      if (others.length > 0) for (const article of [known.article, ...others]) articles.add(article)
    }
    return [...articles].filter((article) => this.#seek(article))
  }

  #seek(article: number): boolean {
    const known = this.#articles.read(article)
    const twins = Uint32Array.from(known ? this.#beside(known) : [])
      .filter((other) => resemblance(known?.sketch ?? NONE, this.#articles.read(other)?.sketch ?? NONE) >= ALIKE)
      .sort()
    const isSame = twins.join() === this.of(article).join()
    if (twins.length === 0) this.#store.run('delete from near_twins where article = ?', article)
    else if (!isSame) this.#store.run('insert or replace into near_twins values (?, ?)', article, bytesOf(twins))
    // Resemblances may be others among the same twins.
    return !isSame || twins.length > 0
  }

  #beside({ day, slug, sketch, article }: Known): number[] {
    const others = new Set<number>()
    for (const bucket of this.#shared(sketch)) {
      for (const sql of [BEFORE, AFTER]) {
        for (const row of this.#store.all<{ article: number }>(sql, bucket, day, slug)) others.add(row.article)
      }
    }
    others.delete(article)
    return [...others]
  }

  /** Most buckets are of one article. */
  #shared(sketch: Uint32Array): number[] {
    return this.#store
      .all<{ bucket: number }>(SHARED, JSON.stringify([...bucketsOf(sketch)]))
      .map(({ bucket }) => bucket)
  }
}
