import { hash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { ListedFile } from '../content/walk-folder'
import type { Store } from '../store/store'

/**
 * A file as last read. `config` hashes what its parsing depends on besides its bytes; `sound` is 1
 * once a run found no error in these bytes.
 */
interface SourceRow {
  path: string
  fingerprint: string
  hash: string
  config: string
  sound: 0 | 1
}

export const SOURCES_SCHEMA = [
  `create table if not exists source
   (path text primary key, fingerprint text, hash text, config text, sound integer) without rowid`,
]

/** Finds the files that changed since they were read: by size and dates, then by content hash. */
export class Sources {
  readonly #store: Store
  readonly #config: string
  readonly #rows: Map<string, SourceRow>
  readonly #now = Date.now()

  /** `kind` is a prefix of the keys in the table. */
  constructor(
    store: Store,
    readonly kind: string,
    config: string,
  ) {
    this.#store = store
    this.#config = config
    const rows = store.all<SourceRow>('select * from source where path >= ? and path < ?', kind, `${kind}\u{10ffff}`)
    this.#rows = new Map(rows.map((row) => [row.path, row]))
  }

  /** The files that are new or may have changed. */
  candidates(files: readonly ListedFile[]): ListedFile[] {
    return files.filter(({ path, shown }) => {
      const row = this.#rows.get(this.kind + shown)
      return (
        !row ||
        row.config !== this.#config ||
        row.fingerprint === '' ||
        row.fingerprint !== fingerprintOf(path, this.#now)
      )
    })
  }

  /** The names of files that were read before and are no longer listed. */
  removed(files: readonly ListedFile[]): string[] {
    const present = new Set(files.map(({ shown }) => this.kind + shown))
    return [...this.#rows.keys()].filter((name) => !present.has(name)).map((name) => name.slice(this.kind.length))
  }

  /** Whether the last run found no error in the text of a file. */
  wasSound(shown: string): boolean {
    return this.#rows.get(this.kind + shown)?.sound === 1
  }

  /** Records a file that has just been read. New bytes are not sound yet. */
  record({ path, shown }: ListedFile, content: string | Uint8Array): 'edited' | 'reparsed' | 'same' {
    const found = hashOfContent(content)
    const row = this.#rows.get(this.kind + shown)
    const fingerprint = fingerprintOf(path, this.#now)
    const isEdited = row?.hash !== found
    const sound = isEdited ? 0 : row.sound
    this.#store.run(
      'insert or replace into source values (?, ?, ?, ?, ?)',
      this.kind + shown,
      fingerprint,
      found,
      this.#config,
      sound,
    )
    if (isEdited) return 'edited'
    return row.config === this.#config ? 'same' : 'reparsed'
  }

  forget(shown: string): void {
    this.#store.run('delete from source where path = ?', this.kind + shown)
  }
}

/** Marks all the sources as sound, except those with these keys. */
export function markSound(store: Store, except: readonly string[]): void {
  const sql = 'update source set sound = 1 where sound = 0 and path not in (select value from json_each(?))'
  store.run(sql, JSON.stringify(except))
}

/** Makes the next run read these sources again, as texts with errors. */
export function invalidate(store: Store, keys: readonly string[]): void {
  const sql = "update source set fingerprint = '', hash = '', sound = 0 where path in (select value from json_each(?))"
  store.run(sql, JSON.stringify(keys))
}

export function hashOfContent(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64url')
}

/** In milliseconds. Two saves this close may have the same dates, so young dates prove nothing. */
const YOUNG = 2000

/**
 * Size and dates of a file. Empty when they prove nothing: the file is missing, or so young that it
 * could change again under the same dates (git calls such an entry « racily clean »).
 */
function fingerprintOf(path: string, now: number): string {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status || now - Math.max(status.mtimeMs, status.ctimeMs) < YOUNG) return ''
  return `${status.size} ${status.mtimeMs} ${status.ctimeMs}`
}
