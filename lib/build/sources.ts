import { hash } from 'node:crypto'
import type { ListedFile } from '../content/walk'
import type { Store } from '../store/store'
import { stampOf } from './stamp'

/** A file of the content folder as it was read last. `told` is what decides, beside its bytes, how it is understood. */
interface Known {
  path: string
  stamp: string
  hash: string
  told: string
}

export const SOURCES_SCHEMA = [
  'create table if not exists source (path text primary key, stamp text, hash text, told text) without rowid',
]

/** Which files of a kind have changed since they were read. Their dates tell; their bytes, where dates cannot. */
export class Sources {
  readonly #store: Store
  readonly #told: string
  readonly #known: Map<string, Known>
  readonly #now = Date.now()

  /** `kind` begins the names under which these files are remembered. */
  constructor(
    store: Store,
    readonly kind: string,
    told: string,
  ) {
    this.#store = store
    this.#told = told
    const rows = store.all<Known>('select * from source where path >= ? and path < ?', kind, `${kind}\u{10ffff}`)
    this.#known = new Map(rows.map((row) => [row.path, row]))
  }

  /** Files that are new, or whose dates say that they may have changed. */
  suspects(files: readonly ListedFile[]): ListedFile[] {
    return files.filter(({ path, shown }) => {
      const known = this.#known.get(this.kind + shown)
      return !known || known.told !== this.#told || known.stamp === '' || known.stamp !== stampOf(path, this.#now)
    })
  }

  /** Names of the files that were known and are not among these. */
  gone(files: readonly ListedFile[]): string[] {
    const present = new Set(files.map(({ shown }) => this.kind + shown))
    return [...this.#known.keys()].filter((name) => !present.has(name)).map((name) => name.slice(this.kind.length))
  }

  /** Remembers a file as it has just been read; says whether it is another than before. */
  note({ path, shown }: ListedFile, content: string | Uint8Array): boolean {
    const found = hashOfContent(content)
    const known = this.#known.get(this.kind + shown)
    const stamp = stampOf(path, this.#now)
    this.#store.run('insert or replace into source values (?, ?, ?, ?)', this.kind + shown, stamp, found, this.#told)
    return known?.hash !== found || known.told !== this.#told
  }

  forget(shown: string): void {
    this.#store.run('delete from source where path = ?', this.kind + shown)
  }
}

export function hashOfContent(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64url')
}
