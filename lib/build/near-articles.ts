import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemRows } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import type { ArticleText } from '../catalogue/near/article-text'
import { countDocumentFrequencies } from '../catalogue/near/count-document-frequencies'
import { type DocumentFrequencies, isOutdated } from '../catalogue/near/document-frequencies'
import { formatDocumentFrequencies, readDocumentFrequencies, TERMS_FILE } from '../catalogue/near/frequencies-file'
import { NearIndex, type SimilarArticle } from '../catalogue/near/near-index'
import { readRootFile } from '../content/read-newsroom'
import type { ListedFile } from '../content/walk-folder'
import type { Facts } from '../store/facts'
import { hashOf } from '../store/read-recorder'
import type { Store } from '../store/store'
import type { PaperFacts } from './paper-facts'

interface NearSettings {
  contentDir: string
  shown: string
  code: string
  counted?: DocumentFrequencies | undefined
}

/**
 * The index of near articles, and its table of document frequencies, which is saved with the
 * content.
 */
export class NearArticles {
  readonly #store: Store
  readonly #file: string
  readonly #folder: ListedFile
  readonly #code: string
  readonly #counted: DocumentFrequencies | undefined
  #index: NearIndex | undefined
  #frequencies: DocumentFrequencies | undefined

  /**
   * `shown` names the content folder in messages; `code` hashes the code that compares texts;
   * `counted` is a table counted earlier, for a content folder that has none yet.
   */
  constructor(store: Store, { contentDir, shown, code, counted }: NearSettings) {
    this.#code = code
    this.#counted = counted
    this.#store = store
    this.#file = join(contentDir, TERMS_FILE)
    this.#folder = { path: contentDir, shown }
  }

  poolOf = (slug: string): SimilarArticle[] => this.#index?.similarTo(slug) ?? []

  /**
   * Updates the index with the changed articles, and the facts with the changed lists of near
   * articles.
   */
  update(facts: Facts<PaperFacts>): void {
    const changed = facts.changed('words')
    this.#frequencies ??= this.#tableFor(facts)
    this.#index ??= new NearIndex(this.#store, this.#frequencies, this.#code)
    const sources = this.#index.isEmpty() ? facts.keys('words') : changed.filter(({ hash }) => hash !== '')
    const gone = changed.filter(({ hash }) => hash === '').map(({ key }) => key)
    const { similar, duplicates } = this.#index.update(
      sources.map(({ key }) => sourceOf(key, facts)),
      gone,
    )
    for (const slug of similar) facts.put('similarHash', slug, hashOf(this.#index.similarTo(slug)))
    for (const slug of duplicates) facts.put('nearDuplicates', slug, this.#index.duplicatesOf(slug))
    for (const slug of gone) {
      facts.put('similarHash', slug, undefined)
      facts.put('nearDuplicates', slug, undefined)
    }
    facts.acknowledge('words')
  }

  /** Undefined before the first update. */
  get frequencies(): DocumentFrequencies | undefined {
    return this.#frequencies
  }

  /** Writes the table beside the content when it has changed. */
  saveTable(): void {
    if (!this.#frequencies) return
    const text = formatDocumentFrequencies(this.#frequencies)
    if (!existsSync(this.#file) || readFileSync(this.#file, 'utf8') !== text) writeFileSync(this.#file, text)
  }

  /** The table of the content folder or of an earlier count, or a new one when the archive has outgrown it. */
  #tableFor(facts: Facts<PaperFacts>): DocumentFrequencies {
    const known = this.#readTable(facts) ?? this.#counted
    if (known && !isOutdated(known, facts.count(lists.published))) return known
    return countDocumentFrequencies(facts.keys('words').map(({ key }) => sourceOf(key, facts)))
  }

  #readTable(facts: Facts<PaperFacts>): DocumentFrequencies | undefined {
    const { value, problems } = readRootFile(this.#folder, TERMS_FILE, readDocumentFrequencies, { mebibytes: 64 })
    facts.put('documentFrequencies', '', true, problemRows(problems, lists.readingProblems))
    return value
  }
}

/** Reads the words of an article lazily: most are never read. */
function sourceOf(slug: string, facts: Facts<PaperFacts>): ArticleText {
  const words = () => facts.fact('words', slug)
  return { slug, day: words()?.day ?? '', text: () => words()?.texts ?? NO_TEXT }
}

const NO_TEXT = { title: '', deck: '', straps: '', lead: '', body: '' }
