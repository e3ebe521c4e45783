import { gzipSync } from 'node:zlib'
import type { Address } from '../paths'
import type { Store } from '../store/store'
import { Articles, type Indexed } from './articles'
import { Batch, type Move } from './batch'
import { CARDS, cardsPath, SPELLINGS, shardPath, TABLE } from './bundle'
import { ChangedFiles } from './changed-files'
import { articleAt, type Place, yearAt } from './places'
import { SEARCH_TABLES } from './schema'
import type { SearchArticle } from './search-article'
import { Shards } from './shards'
import { Spellings } from './spellings'
import { SearchState } from './state'
import { type MovedTerm, Terms } from './terms'
import { writeEntries } from './write-entries'
import { Years } from './years'

/** A file of the index; without content it is to be removed. */
export interface SearchFile {
  /** From the folder of the edition. */
  path: string
  content: Buffer | undefined
}

/** Articles whose words are held at once while an archive is indexed. */
const AT_ONCE = 10_000

/** Words of text for one shard: some four kilobytes. */
const SHARD = 4000

/**
 * What the pages of the paper are searched with, kept in the store. An update costs what it changes; the files are the same as those of
 * an index built at once.
 */
export class SearchIndex {
  readonly #state: SearchState
  readonly #articles: Articles
  readonly #terms: Terms
  readonly #files: ChangedFiles
  readonly #shards: Shards
  readonly #spellings: Spellings
  readonly #years: Years

  /** What another version of the code understood is forgotten. */
  constructor(store: Store, version: string) {
    this.#state = new SearchState(store)
    this.#articles = new Articles(store)
    this.#terms = new Terms(store)
    this.#files = new ChangedFiles(store)
    this.#shards = new Shards(store, this.#terms, this.#files)
    this.#spellings = new Spellings(store, this.#state, this.#files)
    this.#years = new Years(store, this.#articles, this.#files)
    if (this.#state.get('version') !== version) this.#startAgain(store, version)
  }

  /** `update` then needs all the articles. */
  isEmpty(): boolean {
    return this.#articles.isEmpty()
  }

  /** Those that have not changed may be among the changed ones. An archive is indexed soonest in order of publication. */
  update(changed: Iterable<SearchArticle>, removed: readonly string[]): void {
    let batch = new Batch(this.#articles)
    for (const slug of removed) batch.remove(slug)
    for (const article of changed) {
      if (batch.size === AT_ONCE || batch.has(article.slug)) {
        this.#apply(batch)
        batch = new Batch(this.#articles)
      }
      batch.put(article)
    }
    this.#apply(batch)
  }

  /** Files that must be written or removed since the last `acknowledge`. */
  *changedFiles(): Generator<SearchFile> {
    for (const address of this.#files.all()) yield { path: address.slice(1), content: this.#read(address) }
  }

  /** The path of each file. */
  paths(): string[] {
    return this.#addresses().map((address) => address.slice(1))
  }

  file(path: string): Buffer | undefined {
    return this.#read(`/${path}`)
  }

  /** To be called once the edition has the files. */
  acknowledge(): void {
    this.#files.clear()
  }

  #startAgain(store: Store, version: string): void {
    const gone = this.#addresses()
    for (const table of SEARCH_TABLES) if (table !== 'search_changed') store.run(`delete from ${table}`)
    this.#state.set('version', version)
    this.#files.mark([...gone, ...this.#addresses()])
  }

  #apply(batch: Batch): void {
    const moves = batch.write()
    const moved = this.#terms.apply(batch.terms)
    this.#files.mark(cardsOf(moves))
    for (const year of yearsOf(moves)) this.#years.update(year)
    this.#cut(moved, moves)
    this.#spellings.update(moved)
  }

  #cut(moved: readonly MovedTerm[], moves: readonly Move[]): void {
    const more = (one: unknown, other: unknown) => Number(one !== undefined) - Number(other !== undefined)
    const terms = this.#state.add('terms', sum(moved.map(({ before, after }) => more(after, before))))
    const words = this.#state.add('words', sum(moves.map(({ before, after }) => wordsIn(after) - wordsIn(before))))
    // Rounded, for it must not follow every new word.
    const each = 2 ** Math.round(Math.log2(Math.max(1, (terms * SHARD) / (words + 1))))
    this.#shards.update(moved, each, this.#state.get('each') === each, terms)
    this.#state.set('each', each)
  }

  #addresses(): Address[] {
    const cards = this.#years.all().flatMap((year) => {
      const count = Math.ceil(this.#years.articlesIn(year) / CARDS)
      return Array.from({ length: count }, (_, file) => cardsPath(nameOf(year), file * CARDS))
    })
    return [TABLE, SPELLINGS, ...this.#shards.firsts().map(shardPath), ...cards]
  }

  #read(address: Address): Buffer | undefined {
    if (address === TABLE) return this.#table()
    if (address === SPELLINGS) return packed(JSON.stringify(this.#spellings.all()))
    const first = /\/mots\/m-([a-z0-9]*)\.bin$/.exec(address)?.[1]
    if (first !== undefined) return this.#shards.has(first) ? this.#shard(first) : undefined
    const [, year = '', file = ''] = /\/(\d{4})\/articles-(\d+)\.bin$/.exec(address) ?? []
    const cards = this.#articles.cards(Number(year), Number(file) * CARDS, CARDS)
    return cards.length === 0 ? undefined : packed(JSON.stringify(cards))
  }

  #table(): Buffer {
    const shards = JSON.stringify(this.#shards.firsts())
    return packed(`{"shards":${shards},"years":[${this.#years.facets().join()}]}`)
  }

  #shard(first: string): Buffer {
    return writeEntries(this.#terms.between(first, this.#shards.next(first)))
  }
}

/** Files of cards where an article is shown otherwise, or has another number. */
function cardsOf(moves: readonly Move[]): Set<Address> {
  const changed = moves.filter(({ before, after, from, to }) => from !== to || before?.found !== after?.found)
  return new Set(placesOf(changed).map((place) => cardsPath(nameOf(yearAt(place)), articleAt(place))))
}

/** Years whose articles say something else of themselves, or follow one another otherwise. */
function yearsOf(moves: readonly Move[]): Set<number> {
  const changed = moves.filter(({ before, after, from, to }) => from !== to || before?.facets !== after?.facets)
  return new Set(placesOf(changed).map(yearAt))
}

function placesOf(moves: readonly Move[]): Place[] {
  return moves.flatMap(({ from, to }) => [from, to]).flatMap((place) => place ?? [])
}

function wordsIn(article: Indexed | undefined): number {
  return article?.words ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function nameOf(year: number): string {
  return String(year).padStart(4, '0')
}

function packed(text: string): Buffer {
  return gzipSync(text, { level: 9 })
}
