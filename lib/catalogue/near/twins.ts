import { getOrInsert } from '../../collections'
import type { Store } from '../../store/store'
import type { Articles, Sketched } from './articles'
import { type Blob, bytesOf, numbersIn } from './blobs'
import { ALIKE, bucketsOf, resemblance } from './sketch'

/** A bucket that a hundred articles share holds a formula, not copies: the nearest in order of publication, on either side, are enough. */
const WINDOW = 20

const WINDOWS = `select (select json_group_array(article) from (
    select article from near_buckets where bucket = value and (day, slug) < (?, ?)
    order by day desc, slug desc limit ${WINDOW})) as before,
  (select json_group_array(article) from (
    select article from near_buckets where bucket = value and (day, slug) > (?, ?)
    order by day, slug limit ${WINDOW})) as after
  from json_each(?)`

const SHARED = `select bucket from near_buckets where bucket in (select value from json_each(?))
  group by bucket having count(*) > 1`

/** Articles that share most of their phrases, found by locality-sensitive hashing: buckets of sketches. */
export class Twins {
  readonly #store: Store
  readonly #articles: Articles

  constructor(store: Store, articles: Articles) {
    this.#store = store
    this.#articles = articles
  }

  of(article: number): Uint32Array {
    const row = this.#store.get<{ twins: Blob }>('select twins from near_twins where article = ?', article)
    return numbersIn(row?.twins)
  }

  /** Takes former articles out of their buckets; gives them and those that they stand by. */
  remove(former: readonly Sketched[]): Set<number> {
    const beside = new Set(former.flatMap((known) => [known.article, ...this.#beside(known)]))
    const rows = former.flatMap(({ day, slug, sketch }) => [...bucketsOf(sketch)].map((bucket) => [bucket, day, slug]))
    const sql = `delete from near_buckets where (bucket, day, slug) in
      (select value->>0, value->>1, value->>2 from json_each(?))`
    this.#store.runForEach(sql, rows)
    return beside
  }

  /** Puts articles in their buckets. */
  add(rows: readonly Sketched[]): void {
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
  seek(rows: readonly Sketched[], beside: ReadonlySet<number>): number[] {
    const sketches = new Map(rows.map(({ article, sketch }) => [article, sketch]))
    const articles = new Map([...beside].map((article): [number, number[] | undefined] => [article, undefined]))
    const shared = this.#shared(rows)
    for (const row of rows) {
      if (!bucketsOf(row.sketch).some((bucket) => shared.has(bucket))) continue
      const others = this.#beside(row)
      articles.set(row.article, others)
      for (const other of others) if (!articles.has(other)) articles.set(other, undefined)
    }
    return [...articles].flatMap(([article, others]) => (this.#seek(article, sketches, others) ? article : []))
  }

  /** `others` are those that it stands by, if they are known. */
  #seek(article: number, sketches: Map<number, Uint32Array>, others?: readonly number[]): boolean {
    const sketch = this.#sketch(article, sketches)
    const candidates = others ?? this.#beside({ ...this.#articles.listed(article), article, sketch })
    const twins = Uint32Array.from(
      candidates.filter((other) => resemblance(sketch, this.#sketch(other, sketches)) >= ALIKE),
    ).sort()
    const isSame = twins.join() === this.of(article).join()
    if (twins.length === 0) this.#store.run('delete from near_twins where article = ?', article)
    else if (!isSame) this.#store.run('insert or replace into near_twins values (?, ?)', article, bytesOf(twins))
    // Resemblances may be others among the same twins.
    return !isSame || twins.length > 0
  }

  #sketch(article: number, sketches: Map<number, Uint32Array>): Uint32Array {
    return getOrInsert(sketches, article, () => this.#articles.sketch(article))
  }

  #beside({ day, slug, sketch, article }: Sketched): number[] {
    const others = new Set<number>()
    const buckets = JSON.stringify([...bucketsOf(sketch)])
    for (const row of this.#store.all<{ before: string; after: string }>(WINDOWS, day, slug, day, slug, buckets)) {
      for (const side of [row.before, row.after]) {
        for (const other of JSON.parse(side) as number[]) others.add(other)
      }
    }
    others.delete(article)
    return [...others]
  }

  /** Most buckets are of one article. */
  #shared(rows: readonly Sketched[]): ReadonlySet<number> {
    const buckets = rows.flatMap(({ sketch }) => [...bucketsOf(sketch)])
    return new Set(this.#store.all<{ bucket: number }>(SHARED, JSON.stringify(buckets)).map(({ bucket }) => bucket))
  }
}
