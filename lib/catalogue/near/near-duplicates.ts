import { getOrInsert } from '../../collections'
import type { Store } from '../../store/store'
import type { ArticleTable, HashedArticle } from './article-table'
import { type Blob, fromBlob, toBlob } from './blobs'
import { bucketsOf, DUPLICATE_RESEMBLANCE, resemblance } from './minhash'

/**
 * A bucket that a hundred articles share holds a stock phrase, not copies: comparing an article
 * with its neighbours in order of publication, on either side, is enough.
 */
const WINDOW = 20

const NEIGHBOURS = `select (select json_group_array(article) from (
    select article from near_buckets where bucket = value and (day, slug) < (?, ?)
    order by day desc, slug desc limit ${WINDOW})) as before,
  (select json_group_array(article) from (
    select article from near_buckets where bucket = value and (day, slug) > (?, ?)
    order by day, slug limit ${WINDOW})) as after
  from json_each(?)`

const SHARED = `select bucket from near_buckets where bucket in (select value from json_each(?))
  group by bucket having count(*) > 1`

/** Articles that share most of their shingles, found by locality-sensitive hashing of minhashes. */
export class NearDuplicates {
  readonly #store: Store
  readonly #articles: ArticleTable

  constructor(store: Store, articles: ArticleTable) {
    this.#store = store
    this.#articles = articles
  }

  of(article: number): Uint32Array {
    const sql = 'select duplicates from near_duplicates where article = ?'
    return fromBlob(this.#store.get<{ duplicates: Blob }>(sql, article)?.duplicates)
  }

  /** Takes articles out of their buckets. Returns them and the candidates that shared a bucket. */
  remove(articles: readonly HashedArticle[]): Set<number> {
    const candidates = new Set(articles.flatMap((known) => [known.article, ...this.#candidates(known)]))
    const rows = articles.flatMap(({ day, slug, minhash }) =>
      [...bucketsOf(minhash)].map((bucket) => [bucket, day, slug]),
    )
    const sql = `delete from near_buckets where (bucket, day, slug) in
      (select value->>0, value->>1, value->>2 from json_each(?))`
    this.#store.runForEach(sql, rows)
    return candidates
  }

  /** Puts articles in their buckets. */
  add(articles: readonly HashedArticle[]): void {
    const rows = articles.flatMap(({ article, day, slug, minhash }) =>
      [...bucketsOf(minhash)].map((bucket) => [bucket, day, slug, article]),
    )
    const sql = 'insert into near_buckets select value->>0, value->>1, value->>2, value->>3 from json_each(?)'
    this.#store.runForEach(sql, rows)
  }

  /**
   * Finds the duplicates of new articles, and finds again those of their candidates and of
   * `affected`. Returns the articles whose duplicates changed.
   */
  find(articles: readonly HashedArticle[], affected: ReadonlySet<number>): number[] {
    const minhashes = new Map(articles.map(({ article, minhash }) => [article, minhash]))
    const pending = new Map([...affected].map((article): [number, number[] | undefined] => [article, undefined]))
    const shared = this.#sharedBuckets(articles)
    for (const one of articles) {
      if (!bucketsOf(one.minhash).some((bucket) => shared.has(bucket))) continue
      const candidates = this.#candidates(one)
      pending.set(one.article, candidates)
      for (const other of candidates) if (!pending.has(other)) pending.set(other, undefined)
    }
    return [...pending].flatMap(([article, candidates]) =>
      this.#findFor(article, minhashes, candidates) ? article : [],
    )
  }

  #findFor(article: number, minhashes: Map<number, Uint32Array>, known?: readonly number[]): boolean {
    const minhash = this.#minhash(article, minhashes)
    const candidates = known ?? this.#candidates({ ...this.#articles.ref(article), article, minhash })
    const duplicates = Uint32Array.from(
      candidates.filter((other) => resemblance(minhash, this.#minhash(other, minhashes)) >= DUPLICATE_RESEMBLANCE),
    ).sort()
    const isSame = duplicates.join() === this.of(article).join()
    if (duplicates.length === 0) this.#store.run('delete from near_duplicates where article = ?', article)
    else if (!isSame) {
      this.#store.run('insert or replace into near_duplicates values (?, ?)', article, toBlob(duplicates))
    }
    // The resemblances may have changed even where the duplicates are the same.
    return !isSame || duplicates.length > 0
  }

  #minhash(article: number, minhashes: Map<number, Uint32Array>): Uint32Array {
    return getOrInsert(minhashes, article, () => this.#articles.minhash(article))
  }

  #candidates({ day, slug, minhash, article }: HashedArticle): number[] {
    const others = new Set<number>()
    const buckets = JSON.stringify([...bucketsOf(minhash)])
    for (const row of this.#store.all<{ before: string; after: string }>(NEIGHBOURS, day, slug, day, slug, buckets)) {
      for (const side of [row.before, row.after]) {
        for (const other of JSON.parse(side) as number[]) others.add(other)
      }
    }
    others.delete(article)
    return [...others]
  }

  /** Most buckets hold a single article, and need no comparison. */
  #sharedBuckets(articles: readonly HashedArticle[]): ReadonlySet<number> {
    const buckets = articles.flatMap(({ minhash }) => [...bucketsOf(minhash)])
    return new Set(this.#store.all<{ bucket: number }>(SHARED, JSON.stringify(buckets)).map(({ bucket }) => bucket))
  }
}
