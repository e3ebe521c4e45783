import { getOrInsert } from '../../collections'
import type { Store } from '../../store/store'
import type { ArticleTable, HashedArticle } from './article-table'
import { type Blob, fromBlob, toBlob } from './blobs'
import { bucketsOf, DUPLICATE_RESEMBLANCE, resemblance } from './minhash'

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
export class NearDuplicates {
  readonly #store: Store
  readonly #articles: ArticleTable

  constructor(store: Store, articles: ArticleTable) {
    this.#store = store
    this.#articles = articles
  }

  of(article: number): Uint32Array {
    const row = this.#store.get<{ duplicates: Blob }>(
      'select duplicates from near_duplicates where article = ?',
      article,
    )
    return fromBlob(row?.duplicates)
  }

  /** Takes former articles out of their buckets; gives them and those that they stand by. */
  remove(former: readonly HashedArticle[]): Set<number> {
    const beside = new Set(former.flatMap((known) => [known.article, ...this.#candidates(known)]))
    const rows = former.flatMap(({ day, slug, minhash }) =>
      [...bucketsOf(minhash)].map((bucket) => [bucket, day, slug]),
    )
    const sql = `delete from near_buckets where (bucket, day, slug) in
      (select value->>0, value->>1, value->>2 from json_each(?))`
    this.#store.runForEach(sql, rows)
    return beside
  }

  /** Puts articles in their buckets. */
  add(rows: readonly HashedArticle[]): void {
    const sql = `insert into near_buckets
      select value->>0, value->>1, value->>2, value->>3 from json_each(?)`
    this.#store.runForEach(
      sql,
      rows.flatMap(({ article, day, slug, minhash }) =>
        [...bucketsOf(minhash)].map((bucket) => [bucket, day, slug, article]),
      ),
    )
  }

  /** Looks for the twins of new articles, and again for those that they stand by and for `beside`; gives those that have others now. */
  find(rows: readonly HashedArticle[], beside: ReadonlySet<number>): number[] {
    const sketches = new Map(rows.map(({ article, minhash }) => [article, minhash]))
    const articles = new Map([...beside].map((article): [number, number[] | undefined] => [article, undefined]))
    const shared = this.#sharedBuckets(rows)
    for (const row of rows) {
      if (!bucketsOf(row.minhash).some((bucket) => shared.has(bucket))) continue
      const others = this.#candidates(row)
      articles.set(row.article, others)
      for (const other of others) if (!articles.has(other)) articles.set(other, undefined)
    }
    return [...articles].flatMap(([article, others]) => (this.#findFor(article, sketches, others) ? article : []))
  }

  /** `others` are those that it stands by, if they are known. */
  #findFor(article: number, sketches: Map<number, Uint32Array>, others?: readonly number[]): boolean {
    const sketch = this.#minhash(article, sketches)
    const candidates = others ?? this.#candidates({ ...this.#articles.ref(article), article, minhash: sketch })
    const twins = Uint32Array.from(
      candidates.filter((other) => resemblance(sketch, this.#minhash(other, sketches)) >= DUPLICATE_RESEMBLANCE),
    ).sort()
    const isSame = twins.join() === this.of(article).join()
    if (twins.length === 0) this.#store.run('delete from near_duplicates where article = ?', article)
    else if (!isSame) this.#store.run('insert or replace into near_duplicates values (?, ?)', article, toBlob(twins))
    // Resemblances may be others among the same twins.
    return !isSame || twins.length > 0
  }

  #minhash(article: number, sketches: Map<number, Uint32Array>): Uint32Array {
    return getOrInsert(sketches, article, () => this.#articles.minhash(article))
  }

  #candidates({ day, slug, minhash, article }: HashedArticle): number[] {
    const others = new Set<number>()
    const buckets = JSON.stringify([...bucketsOf(minhash)])
    for (const row of this.#store.all<{ before: string; after: string }>(WINDOWS, day, slug, day, slug, buckets)) {
      for (const side of [row.before, row.after]) {
        for (const other of JSON.parse(side) as number[]) others.add(other)
      }
    }
    others.delete(article)
    return [...others]
  }

  /** Most buckets are of one article. */
  #sharedBuckets(rows: readonly HashedArticle[]): ReadonlySet<number> {
    const buckets = rows.flatMap(({ minhash }) => [...bucketsOf(minhash)])
    return new Set(this.#store.all<{ bucket: number }>(SHARED, JSON.stringify(buckets)).map(({ bucket }) => bucket))
  }
}
