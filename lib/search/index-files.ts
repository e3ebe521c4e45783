import { gzipSync } from 'node:zlib'
import type { Address } from '../paths'
import type { Articles } from './articles'
import { CARDS, cardsPath, SPELLINGS, shardPath, TABLE } from './bundle'
import { nameOf } from './places'
import type { Shards } from './shards'
import type { Spellings } from './spellings'
import type { Terms } from './terms'
import { writeEntries } from './write-entries'
import type { Years } from './years'

const SHARD = /\/mots\/m-([a-z0-9]*)\.bin$/
const CARDS_OF_YEAR = /\/(\d{4})\/articles-(\d+)\.bin$/

/** What files are made from. */
interface Index {
  articles: Articles
  years: Years
  terms: Terms
  shards: Shards
  spellings: Spellings
}

/** The files of an index, each made when it is asked for. */
export class IndexFiles {
  readonly #index: Index

  constructor(index: Index) {
    this.#index = index
  }

  addresses(): Address[] {
    const { years, shards } = this.#index
    const cards = years.all().flatMap((year) => {
      const count = Math.ceil(years.articlesIn(year) / CARDS)
      return Array.from({ length: count }, (_, file) => cardsPath(nameOf(year), file * CARDS))
    })
    return [TABLE, SPELLINGS, ...shards.firsts().map(shardPath), ...cards]
  }

  read(address: Address): Buffer | undefined {
    if (address === TABLE) return this.#table()
    if (address === SPELLINGS) return packed(JSON.stringify(this.#index.spellings.all()))
    const first = SHARD.exec(address)?.[1]
    return first === undefined ? this.#cards(address) : this.#shard(first)
  }

  #table(): Buffer {
    const shards = JSON.stringify(this.#index.shards.firsts())
    return packed(`{"shards":${shards},"years":[${this.#index.years.facets().join()}]}`)
  }

  #shard(first: string): Buffer | undefined {
    const { shards, terms } = this.#index
    return shards.has(first) ? writeEntries(terms.between(first, shards.next(first))) : undefined
  }

  #cards(address: Address): Buffer | undefined {
    const [, year = '', file = ''] = CARDS_OF_YEAR.exec(address) ?? []
    const cards = this.#index.articles.cards(Number(year), Number(file) * CARDS, CARDS)
    return cards.length === 0 ? undefined : packed(JSON.stringify(cards))
  }
}

function packed(text: string): Buffer {
  return gzipSync(text, { level: 9 })
}
