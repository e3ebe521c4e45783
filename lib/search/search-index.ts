import type { Store } from '../store/store'
import { type ArticleChange, changedCardFiles, changedYears, wordCountChange } from './article-changes'
import { ArticleTable } from './article-table'
import { ChangedFiles } from './changed-files'
import { IndexFiles } from './index-files'
import { NAMES, type NamedPage } from './index-format'
import { SEARCH_TABLES } from './schema'
import type { SearchArticle } from './search-article'
import { SearchState } from './search-state'
import { ShardTable } from './shard-table'
import { Spellings } from './spellings'
import { type ChangedTerm, TermTable, termCountChange } from './term-table'
import { TextTable } from './text-table'
import { UpdateBatch } from './update-batch'
import { YearTable } from './year-table'

/** A file of the index; undefined content removes it. */
interface SearchFile {
  /** Relative to the output folder. */
  path: string
  content: Buffer | undefined
}

/** Articles of one batch, whose terms are held in memory. */
const AT_ONCE = 10_000

/**
 * In words of text per shard, in a small and in a large paper: some two and four kilobytes. Small
 * shards save bytes for readers, but a large paper would have too many.
 */
const SMALL_SHARD = 1000
const LARGE_SHARD = 4000
/** From about this number of shards on, shards grow with the paper. */
const MANY_SHARDS = 1000

/**
 * The search index, kept in the store. The cost of an update depends on what changes; its files are
 * those of a rebuild.
 */
export class SearchIndex {
  readonly #state: SearchState
  readonly #articles: ArticleTable
  readonly #years: YearTable
  readonly #terms: TermTable
  readonly #shards: ShardTable
  readonly #spellings: Spellings
  readonly #texts: TextTable
  readonly #files: IndexFiles
  readonly #changed: ChangedFiles

  /** An index made by another version of the code is rebuilt. */
  constructor(store: Store, version: string) {
    this.#changed = new ChangedFiles(store)
    this.#state = new SearchState(store)
    this.#articles = new ArticleTable(store)
    this.#years = new YearTable(store, this.#articles, this.#changed)
    this.#terms = new TermTable(store)
    this.#shards = new ShardTable(store, this.#terms, this.#changed)
    this.#spellings = new Spellings(store, this.#state, this.#changed)
    this.#texts = new TextTable(store, this.#changed)
    this.#files = new IndexFiles({
      articles: this.#articles,
      years: this.#years,
      terms: this.#terms,
      shards: this.#shards,
      spellings: this.#spellings,
      texts: this.#texts,
      state: this.#state,
    })
    if (this.#state.get('version') !== version) this.#startAgain(store, version)
  }

  /** An empty index must be updated with every article. */
  isEmpty(): boolean {
    return this.#articles.isEmpty()
  }

  /** `changed` may include unchanged articles. Updating in order of publication is fastest. */
  update(changed: Iterable<SearchArticle>, removed: readonly string[]): void {
    let batch = new UpdateBatch(this.#articles)
    for (const slug of removed) {
      batch.remove(slug)
      this.#texts.remove(slug)
    }
    for (const article of changed) {
      if (batch.size === AT_ONCE || batch.has(article.slug)) {
        this.#apply(batch)
        batch = new UpdateBatch(this.#articles)
      }
      batch.put(article)
      this.#texts.write(article.slug, article.text)
    }
    this.#apply(batch)
  }

  /** Sets the pages that queries can lead to by name. */
  setNames(pages: readonly NamedPage[]): void {
    const names = JSON.stringify(pages)
    if (this.#state.get('names') === names) return
    this.#state.set('names', names)
    this.#changed.mark([NAMES])
  }

  /** The files to write or remove since the last `acknowledge`. */
  *changedFiles(): Generator<SearchFile> {
    for (const address of this.#changed.all()) yield { path: address.slice(1), content: this.#files.read(address) }
  }

  /** The path of every file. */
  paths(): string[] {
    return this.#files.addresses().map((address) => address.slice(1))
  }

  file(path: string): Buffer | undefined {
    return this.#files.read(`/${path}`)
  }

  /** Call it once the edition contains the files. */
  acknowledge(): void {
    this.#changed.clear()
  }

  #startAgain(store: Store, version: string): void {
    const gone = this.#files.addresses()
    for (const table of SEARCH_TABLES) if (table !== 'search_changed') store.run(`delete from ${table}`)
    this.#state.set('version', version)
    this.#changed.mark([...gone, ...this.#files.addresses()])
  }

  #apply(batch: UpdateBatch): void {
    const moves = batch.write()
    if (moves.length === 0) return
    const moved = this.#terms.apply(batch.terms)
    this.#changed.mark(changedCardFiles(moves))
    for (const year of changedYears(moves)) this.#years.update(year)
    this.#cut(moved, moves)
    this.#spellings.update(moved)
  }

  #cut(moved: readonly ChangedTerm[], moves: readonly ArticleChange[]): void {
    const terms = this.#state.add('terms', termCountChange(moved))
    const words = this.#state.add('words', wordCountChange(moves))
    // Rounded to a power of two, so that new words rarely move shard boundaries.
    const shard = Math.min(LARGE_SHARD, Math.max(SMALL_SHARD, words / MANY_SHARDS))
    const each = 2 ** Math.round(Math.log2(Math.max(1, (terms * shard) / (words + 1))))
    this.#shards.update(moved, each, this.#state.get('each') === each, terms)
    this.#state.set('each', each)
  }
}
