import type { Store } from '../store/store'

/** A file of the output, kept while its size and date on disk agree. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  path: string
  size: number
  /** Whole milliseconds. */
  mtime: number
  /** Hexadecimal. */
  sha256: string
}

interface Edition {
  /** As in `edition.json`. */
  hash: string
  /** The content of the second tree's marker. */
  marker: string
  /** When the last file or folder was created, on the disk's clock. */
  completed: number
  /** Number of files. */
  files: number
}

export const SCHEMA = [
  `create table if not exists output_file (
    path text primary key, size integer not null, mtime integer not null, sha256 text not null
  ) without rowid`,
  // Paths where the second tree differs from the output.
  'create table if not exists output_stale (path text primary key) without rowid',
  `create table if not exists output_edition (
    id integer primary key check (id = 1),
    hash text not null, marker text not null, completed integer not null, files integer not null
  )`,
]

/** The output folder as the store knows it. */
export class PreviousOutput {
  readonly #store: Store
  /** Undefined before the first edition. */
  readonly edition: Edition | undefined

  constructor(store: Store) {
    this.#store = store
    this.edition = store.get('select hash, marker, completed, files from output_edition')
  }

  file(path: string): OutputFile | undefined {
    return this.#store.get('select path, size, mtime, sha256 from output_file where path = ?', path)
  }

  count(): number {
    return this.#store.get<{ files: number }>('select count(*) files from output_file')?.files ?? 0
  }

  /** Sorted. */
  paths(): string[] {
    return this.#pathsOf('output_file')
  }

  stalePaths(): string[] {
    return this.#pathsOf('output_stale')
  }

  saveFiles(written: Iterable<OutputFile>, removed: Iterable<string>): void {
    const rows = Array.from(written, ({ path, size, mtime, sha256 }) => [path, size, mtime, sha256])
    this.#store.runForEach(
      'delete from output_file where path in (select value->>0 from json_each(?))',
      Array.from(removed, (path) => [path]),
    )
    this.#store.runForEach(
      `insert or replace into output_file (path, size, mtime, sha256)
       select value->>0, value->>1, value->>2, value->>3 from json_each(?)`,
      rows,
    )
  }

  /** `stale` are the paths where the second tree differs from the output. */
  saveTree({ marker, completed }: Pick<Edition, 'marker' | 'completed'>, stale: readonly string[]): void {
    const sql = "insert or replace into output_edition select 1, '', ?, ?, count(*) from output_file"
    this.#store.run(sql, marker, completed)
    this.#store.run('delete from output_stale')
    this.#store.runForEach(
      'insert into output_stale select value->>0 from json_each(?)',
      stale.map((path) => [path]),
    )
  }

  saveHash(hash: string): void {
    this.#store.run('update output_edition set hash = ?', hash)
  }

  #pathsOf(table: 'output_file' | 'output_stale'): string[] {
    const list = this.#store.get<{ paths: string }>(`select json_group_array(path) paths from ${table}`)
    return list ? JSON.parse(list.paths) : []
  }
}
