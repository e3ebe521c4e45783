import type { Store } from '../../store/store'
import { FIELDS, type Field, type FieldSentences } from '../../text/fields'
import type { Word } from '../../text/words'
import { type NearSource, readSource } from './source'
import { BlockWriter, readBlock, type TermBlock, type TermPosting } from './term-postings'

export const TERM_SCHEMA: string[] = [
  `create table if not exists term_articles (
    id integer primary key, slug text not null unique, lengths text not null, terms text not null)`,
  `create table if not exists term_blocks (
    term text, block integer, forms text not null, postings blob not null, primary key (term, block)) without rowid`,
]

export type TermSource = Pick<NearSource, 'slug' | 'text'>

/** An article that has a term, by its slug. */
export type TermHit = Omit<TermPosting, 'article'> & { slug: string }

/** Articles of one block of postings: a change rewrites some kilobytes of each of its terms, whatever the size of the archive. */
const BLOCK = 1 << 11

/** The words of all articles, for whoever makes something that is sought by words. Small words are those of titles alone. */
export class TermIndex {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** Gives the terms of which the postings were written again. */
  update(changed: readonly TermSource[], removed: readonly string[]): string[] {
    const touched = new Set<string>()
    const end = this.#store.get<{ last: number | null }>('select max(id) as last from term_articles')?.last ?? 0
    const former = [...removed, ...changed.map(({ slug }) => slug)].flatMap((slug) => this.#former(slug) ?? [])
    const numbers = new Map(former.map(({ id, slug }) => [slug, id]))
    for (const { id } of former) this.#store.run('delete from term_articles where id = ?', id)
    const batch = new Batch()
    for (const { id, terms } of former) for (const term of listIn(terms)) batch.drop(term, id)
    let next = end + 1
    const numbered = changed.map((source) => ({ article: numbers.get(source.slug) ?? next++, source }))
    let block = 0
    for (const { article, source } of numbered.sort((a, b) => a.article - b.article)) {
      if (blockOf(article) !== block) this.#flush(batch, touched)
      block = blockOf(article)
      this.#add(article, source, batch)
    }
    this.#flush(batch, touched)
    return [...touched].sort()
  }

  /** In increasing order of slugs. */
  hits(term: string): TermHit[] {
    const blocks = this.#store.all<TermBlock>('select forms, postings from term_blocks where term = ?', term)
    const postings = blocks.flatMap(readBlock)
    const sql = 'select id, slug from term_articles where id in (select value from json_each(?))'
    const ids = JSON.stringify(postings.map(({ article }) => article))
    const slugs = new Map(this.#store.all<{ id: number; slug: string }>(sql, ids).map(({ id, slug }) => [id, slug]))
    const hits = postings.map(({ article, counts, forms }) => ({ slug: slugs.get(article) ?? '', counts, forms }))
    return hits.sort((a, b) => (a.slug < b.slug ? -1 : 1))
  }

  /** In order of the alphabet, by code point. */
  terms(): string[] {
    const rows = this.#store.all<{ term: string }>('select distinct term from term_blocks')
    return rows.map(({ term }) => term).sort()
  }

  /** How many words that say something each field of an article has. */
  lengths(slug: string): Readonly<Record<Field, number>> | undefined {
    const row = this.#store.get<{ lengths: string }>('select lengths from term_articles where slug = ?', slug)
    return row && (JSON.parse(row.lengths) as Record<Field, number>)
  }

  #former(slug: string): { id: number; slug: string; terms: string } | undefined {
    return this.#store.get('select id, slug, terms from term_articles where slug = ?', slug)
  }

  #add(article: number, source: TermSource, batch: Batch): void {
    const text = readSource(source)
    const terms = countTerms(text)
    for (const [term, counted] of terms) batch.add(term, { article, ...counted })
    const sql = 'insert into term_articles values (?, ?, ?, ?)'
    this.#store.run(sql, article, source.slug, JSON.stringify(lengthsOf(text)), [...terms.keys()].join(' '))
  }

  #flush(batch: Batch, touched: Set<string>): void {
    for (const [term, block, { dropped, added }] of batch.take()) {
      const kept = this.#read(term, block).filter(({ article }) => !dropped.has(article))
      this.#write(term, block, kept.length > 0 ? merged(kept, added.block()) : added.block())
      touched.add(term)
    }
  }

  #read(term: string, block: number): TermPosting[] {
    const sql = 'select forms, postings from term_blocks where term = ? and block = ?'
    const row = this.#store.get<TermBlock>(sql, term, block)
    return row ? readBlock(row) : []
  }

  #write(term: string, block: number, { forms, postings }: { forms: string; postings: Uint8Array }): void {
    if (postings.length === 0) this.#store.run('delete from term_blocks where term = ? and block = ?', term, block)
    else this.#store.run('insert or replace into term_blocks values (?, ?, ?, ?)', term, block, forms, postings)
  }
}

function blockOf(article: number): number {
  return Math.floor(article / BLOCK)
}

function merged(kept: readonly TermPosting[], added: TermBlock): ReturnType<BlockWriter['block']> {
  const writer = new BlockWriter()
  for (const posting of [...kept, ...readBlock(added)].sort((a, b) => a.article - b.article)) writer.add(posting)
  return writer.block()
}

interface Edits {
  dropped: Set<number>
  added: BlockWriter
}

/** What changes in each block of each term. */
class Batch {
  #edits = new Map<string, Map<number, Edits>>()

  drop(term: string, article: number): void {
    this.#of(term, article).dropped.add(article)
  }

  add(term: string, posting: TermPosting): void {
    this.#of(term, posting.article).added.add(posting)
  }

  *take(): Generator<[term: string, block: number, Edits]> {
    const edits = this.#edits
    this.#edits = new Map()
    for (const [term, blocks] of edits) for (const [block, its] of blocks) yield [term, block, its]
  }

  #of(term: string, article: number): Edits {
    const block = blockOf(article)
    const blocks = this.#edits.get(term) ?? new Map<number, Edits>()
    const edits = blocks.get(block) ?? { dropped: new Set(), added: new BlockWriter() }
    blocks.set(block, edits)
    this.#edits.set(term, blocks)
    return edits
  }
}

interface Counted {
  counts: Record<Field, number>
  forms: Map<string, number>
}

function countTerms(text: FieldSentences): Map<string, Counted> {
  const terms = new Map<string, Counted>()
  for (const [{ term, form }, times] of countWords(text)) {
    const counted = terms.get(term) ?? { counts: { title: 0, deck: 0, straps: 0, lead: 0, body: 0 }, forms: new Map() }
    terms.set(term, counted)
    const written = form.toLowerCase()
    for (const [at, field] of FIELDS.entries()) {
      const count = times[at] ?? 0
      counted.counts[field] += count
      if (count > 0) counted.forms.set(written, (counted.forms.get(written) ?? 0) + count)
    }
  }
  return terms
}

/** How often each written word stands in each field. */
function countWords(text: FieldSentences): Map<Word, number[]> {
  const words = new Map<Word, number[]>()
  for (const [at, field] of FIELDS.entries()) {
    for (const sentence of text[field]) {
      for (const word of sentence) {
        if (word.term === '' || (word.isSmall && field !== 'title')) continue
        const times = words.get(word) ?? [0, 0, 0, 0, 0]
        words.set(word, times)
        times[at] = (times[at] ?? 0) + 1
      }
    }
  }
  return words
}

function lengthsOf(text: FieldSentences): Record<Field, number> {
  const lengths = { title: 0, deck: 0, straps: 0, lead: 0, body: 0 }
  for (const field of FIELDS) {
    for (const sentence of text[field]) for (const { isSmall } of sentence) if (!isSmall) lengths[field]++
  }
  return lengths
}

function listIn(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}
