import { gzipSync } from 'node:zlib'
import type { Address } from '../paths'
import type { ArticleTable } from './article-table'
import { yearName } from './doc-id'
import { encodeShard } from './encode-shard'
import { CARDS_PER_FILE, cardsPath, NAMES, SPELLINGS, shardPath, TABLE } from './index-format'
import type { SearchState } from './search-state'
import type { ShardTable } from './shard-table'
import type { Spellings } from './spellings'
import type { TermTable } from './term-table'
import type { TextTable } from './text-table'
import type { YearTable } from './year-table'

const SHARD = /\/mots\/m-([a-z0-9]*)\.bin$/
const TEXT = /\/textes\/([^/]+)\.bin$/
const CARDS_OF_YEAR = /\/(\d{4})\/articles-(\d+)\.bin$/

/** The tables that the files are made from. */
interface Index {
  articles: ArticleTable
  years: YearTable
  terms: TermTable
  shards: ShardTable
  spellings: Spellings
  texts: TextTable
  state: SearchState
}

/** The files of an index, each made on demand. */
export class IndexFiles {
  readonly #index: Index

  constructor(index: Index) {
    this.#index = index
  }

  addresses(): Address[] {
    const { years, shards, texts } = this.#index
    const cards = years.all().flatMap((year) => {
      const count = Math.ceil(years.articlesIn(year) / CARDS_PER_FILE)
      return Array.from({ length: count }, (_, file) => cardsPath(yearName(year), file * CARDS_PER_FILE))
    })
    return [TABLE, SPELLINGS, NAMES, ...shards.firsts().map(shardPath), ...cards, ...texts.addresses()]
  }

  read(address: Address): Buffer | undefined {
    if (address === TABLE) return this.#table()
    if (address === SPELLINGS) return packed(JSON.stringify(this.#index.spellings.all()))
    if (address === NAMES) return packed(this.#index.state.get<string>('names') ?? '[]')
    const slug = TEXT.exec(address)?.[1]
    if (slug !== undefined) return this.#index.texts.read(slug)
    const first = SHARD.exec(address)?.[1]
    return first === undefined ? this.#cards(address) : this.#shard(first)
  }

  #table(): Buffer {
    const shards = JSON.stringify(this.#index.shards.firsts())
    return packed(`{"shards":${shards},"years":[${this.#index.years.facets().join()}]}`)
  }

  #shard(first: string): Buffer | undefined {
    const { shards, terms } = this.#index
    return shards.has(first) ? encodeShard(terms.between(first, shards.next(first))) : undefined
  }

  #cards(address: Address): Buffer | undefined {
    const [, year = '', file = ''] = CARDS_OF_YEAR.exec(address) ?? []
    const cards = this.#index.articles.cards(Number(year), Number(file) * CARDS_PER_FILE, CARDS_PER_FILE)
    return cards.length === 0 ? undefined : packed(JSON.stringify(cards))
  }
}

function packed(text: string): Buffer {
  return gzipSync(text, { level: 9 })
}
