import { FIELDS, type Field } from '../../text/fields'
import { ByteReader, writeNumber } from '../../text/varint'
import type { Blob } from './blobs'

/** One article of a term: how often it stands in each field, and in each of its written forms. */
export interface TermPosting {
  article: number
  counts: Readonly<Record<Field, number>>
  /** Lower case. */
  forms: ReadonlyMap<string, number>
}

/** A block of postings as the store has it; forms are told by their number in the list. */
export interface TermBlock {
  forms: string
  postings: Blob
}

/** Writes postings in increasing order of articles. Of the fields those that have the term, as bits, then their counts; then forms and theirs. */
export class BlockWriter {
  readonly #bytes: number[] = []
  readonly #forms = new Map<string, number>()
  #last = 0

  add({ article, counts, forms }: TermPosting): void {
    const bytes = this.#bytes
    writeNumber(bytes, article - this.#last)
    this.#last = article
    let bits = 0
    for (const [at, field] of FIELDS.entries()) if (counts[field] > 0) bits |= 1 << at
    writeNumber(bytes, bits)
    for (const field of FIELDS) if (counts[field] > 0) writeNumber(bytes, counts[field])
    writeNumber(bytes, forms.size)
    for (const [form, count] of forms) {
      writeNumber(bytes, this.#numberOf(form))
      writeNumber(bytes, count)
    }
  }

  block(): { forms: string; postings: Uint8Array } {
    return { forms: [...this.#forms.keys()].join(' '), postings: Uint8Array.from(this.#bytes) }
  }

  #numberOf(form: string): number {
    const number = this.#forms.get(form) ?? this.#forms.size
    this.#forms.set(form, number)
    return number
  }
}

export function readBlock({ forms, postings }: TermBlock): TermPosting[] {
  const names = forms.split(' ')
  const reader = new ByteReader(new Uint8Array(postings))
  const read: TermPosting[] = []
  let article = 0
  while (!reader.isAtEnd) {
    article += reader.number()
    read.push({ article, counts: readCounts(reader), forms: readForms(reader, names) })
  }
  return read
}

function readCounts(reader: ByteReader): Record<Field, number> {
  const bits = reader.number()
  const count = (at: number) => ((bits >> at) & 1 ? reader.number() : 0)
  return { title: count(0), deck: count(1), straps: count(2), lead: count(3), body: count(4) }
}

function readForms(reader: ByteReader, names: readonly string[]): Map<string, number> {
  const forms = new Map<string, number>()
  for (let left = reader.number(); left > 0; left--) forms.set(names[reader.number()] ?? '', reader.number())
  return forms
}
