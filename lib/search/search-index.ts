import { gzipSync } from 'node:zlib'
import type { Address } from '../paths'
import type { Store } from '../store/store'
import { Articles, indexedOf } from './articles'
import { CARDS, cardsPath, SPELLINGS, shardPath, TABLE } from './bundle'
import { ChangedFiles } from './changed-files'
import { type Edit, isEdit, isSame, type Renumbering, termChangesOf, writeEdits } from './edits'
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
    let edits = new Map<string, Edit>()
    for (const slug of removed) edits.set(slug, { before: this.#articles.read(slug), after: undefined })
    for (const article of changed) {
      edits.set(article.slug, { before: this.#articles.read(article.slug), after: indexedOf(article) })
      if (edits.size < AT_ONCE) continue
      this.#apply(edits)
      edits = new Map()
    }
    this.#apply(edits)
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

  #apply(all: ReadonlyMap<string, Edit>): void {
    const edits = new Map([...all].filter(([, edit]) => isEdit(edit)))
    if (edits.size === 0) return
    const moves = writeEdits(edits, this.#articles)
    const moved = this.#terms.apply(termChangesOf(moves, edits, this.#articles).terms)
    this.#markCards(moves, edits)
    this.#years.update(yearsOf(moves, edits), this.#shards)
    this.#cut(moved, [...edits.values()])
    this.#spellings.update(moved)
  }

  #cut(moved: readonly MovedTerm[], edits: readonly Edit[]): void {
    const terms = this.#state.add('terms', sum(moved.map(({ before, after }) => Number(!before) - Number(!after))))
    const words = this.#state.add(
      'words',
      sum(edits.map(({ before, after }) => (after?.words ?? 0) - (before?.words ?? 0))),
    )
    // Rounded, for it must not follow every new word.
    const each = 2 ** Math.round(Math.log2(Math.max(1, (terms * SHARD) / (words + 1))))
    this.#shards.update(moved, each, this.#state.get('each') === each, terms)
    this.#state.set('each', each)
  }

  #markCards(moves: readonly Renumbering[], edits: ReadonlyMap<string, Edit>): void {
    const addresses = new Set<Address>()
    for (const { slug, from, to } of moves) {
      const edit = edits.get(slug)
      if (isSame(from, to) && edit?.before?.found === edit?.after?.found) continue
      for (const place of [from, to]) if (place) addresses.add(cardsPath(nameOf(place.year), place.article))
    }
    this.#files.mark(addresses)
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
    const places = new Map(this.#years.all().map((year, place) => [year, place]))
    const entries = this.#terms.between(first, this.#shards.next(first)).map(({ term, form, years }) => {
      const placed = years.map(({ year, postings }) => ({ year: places.get(year) ?? 0, postings }))
      return { term, form, years: placed }
    })
    return writeEntries(entries)
  }
}

/** Years whose articles say something else of themselves, or follow one another otherwise. */
function yearsOf(moves: readonly Renumbering[], edits: ReadonlyMap<string, Edit>): Set<number> {
  const others = moves.filter(({ slug, from, to }) => {
    const edit = edits.get(slug)
    return !isSame(from, to) || edit?.before?.facets !== edit?.after?.facets
  })
  return new Set(others.flatMap(({ from, to }) => [from?.year, to?.year]).flatMap((year) => year ?? []))
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
