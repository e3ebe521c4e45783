import { gzipSync } from 'node:zlib'
import type { Address } from '../paths'
import type { Store } from '../store/store'
import type { ChangedFiles } from './changed-files'
import { textPath } from './index-format'

/** The plain text of each article as gzipped JSON, which results quote. */
export class TextTable {
  readonly #store: Store
  readonly #files: ChangedFiles

  constructor(store: Store, files: ChangedFiles) {
    this.#store = store
    this.#files = files
  }

  read(slug: string): Buffer | undefined {
    const row = this.#store.get<{ text: ArrayBuffer }>('select text from search_texts where slug = ?', slug)
    return row && Buffer.from(row.text)
  }

  write(slug: string, text: string): void {
    const packed = gzipSync(JSON.stringify(text), { level: 9 })
    if (this.read(slug)?.equals(packed)) return
    this.#store.run('insert or replace into search_texts values (?, ?)', slug, packed)
    this.#files.mark([textPath(slug)])
  }

  remove(slug: string): void {
    if (!this.read(slug)) return
    this.#store.run('delete from search_texts where slug = ?', slug)
    this.#files.mark([textPath(slug)])
  }

  addresses(): Address[] {
    const rows = this.#store.all<{ slug: string }>('select slug from search_texts order by slug')
    return rows.map(({ slug }) => textPath(slug))
  }
}
