import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Libsql from 'libsql'
import { getOrInsert } from '../collections'

type Value = string | number | null | Uint8Array
type Statement = Libsql.Statement<unknown[]>

/** Why an existing store cannot be used. */
export type StoreFault = 'damaged' | 'outdated'

/** In kibibytes, allocated as pages are read: more than a warm build of 10,000 articles reads. */
const PAGE_CACHE = 64 * 1024

/**
 * Characters of the rows of one bulk statement. Larger batches are no faster, and SQLite holds
 * several copies of one.
 */
const BATCH = 2 ** 18

/**
 * An embedded database (SQLite) of everything that a build remembers. Deleting it only makes the
 * next build slower. Statements are prepared once. Each room declares its own tables.
 */
export class Store {
  readonly #database: Libsql.Database
  readonly #statements = new Map<string, Statement>()

  /** `file` may be `:memory:`. `schema` creates missing tables. */
  constructor(file: string, schema: readonly string[] = []) {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    this.#database = new Libsql(file)
    for (const pragma of ['journal_mode = wal', 'synchronous = normal', `cache_size = -${PAGE_CACHE}`]) {
      this.#database.prepare(`pragma ${pragma}`).all()
    }
    this.create(schema)
  }

  /** Creates missing tables. */
  create(schema: readonly string[]): void {
    for (const statement of schema) this.#database.prepare(statement).run()
  }

  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.#prepared(sql).get(values) as Row | undefined
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#prepared(sql).all(values) as Row[]
  }

  /**
   * The rows of a query with one column, `rows`, a JSON array of arrays. Queries that run once a
   * fact use it: libsql frees the cursor of `all`, 0.9 kB, only when the event loop turns, which a
   * build of 100,000 articles does not do for minutes.
   */
  rows<Row extends readonly (string | number | null)[]>(sql: string, ...values: Value[]): Row[] {
    return JSON.parse(this.get<{ rows: string }>(sql, ...values)?.rows ?? '[]') as Row[]
  }

  run(sql: string, ...values: Value[]): void {
    this.#prepared(sql).run(values)
  }

  /**
   * Runs a statement that reads its rows from `json_each(?)`, five times faster than one call a
   * row. Each row is a JSON array, with columns `value->>0`, `value->>1`…
   */
  runForEach(sql: string, rows: readonly unknown[]): void {
    let [batch, size]: [string[], number] = [[], 0]
    const write = () => this.run(sql, `[${batch.join()}]`)
    for (const row of rows) {
      const written = JSON.stringify(row)
      batch.push(written)
      size += written.length
      if (size < BATCH) continue
      write()
      ;[batch, size] = [[], 0]
    }
    if (batch.length > 0) write()
  }

  begin(): void {
    this.run('begin immediate')
  }

  commit(): void {
    this.run('commit')
  }

  rollback(): void {
    if (this.#database.inTransaction) this.run('rollback')
  }

  /** Moves the write-ahead log into the file, then closes it. */
  close(): void {
    if (!this.#database.open) return
    this.run('pragma wal_checkpoint(truncate)')
    this.abandon()
  }

  /**
   * Closes a file that is about to be removed. libsql holds it until its statements are collected.
   */
  abandon(): void {
    this.leave()
    collectGarbage()
  }

  /** Closes the connection of a thread that is about to end: another one moves the log. */
  leave(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepared(sql: string): Statement {
    return getOrInsert(this.#statements, sql, () => this.#database.prepare(sql))
  }
}

/**
 * Opens the store of a file for this version of the code (a positive integer). A store that is
 * damaged, or was written by another version or program, is removed: `fault` says why, and the
 * store is empty.
 */
export function openStore(
  file: string,
  schema: readonly string[],
  version: number,
): { store: Store; fault?: StoreFault } {
  try {
    const store = new Store(file)
    const { user_version: found = 0 } = store.get<{ user_version: number }>('pragma user_version') ?? {}
    if (found === version || store.get('select 1 from sqlite_master limit 1') === undefined) {
      return { store: initialised(store, schema, version) }
    }
    store.abandon()
    return recreate(file, schema, version, 'outdated')
  } catch (error) {
    if (!isDamage(error)) throw error
    return recreate(file, schema, version, 'damaged')
  }
}

function recreate(file: string, schema: readonly string[], version: number, fault: StoreFault) {
  removeStore(file)
  return { store: initialised(new Store(file), schema, version), fault }
}

function initialised(store: Store, schema: readonly string[], version: number): Store {
  store.create(schema)
  store.run(`pragma user_version = ${version}`)
  return store
}

/** Runs the garbage collector of V8, which programs only reach through a flag. */
function collectGarbage(): void {
  setFlagsFromString('--expose_gc')
  runInNewContext('gc')()
}

/** Whether SQLite reports a file that was cut, overwritten, or is no database. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(code) || error instanceof StoreDamage
}

/** The stored data contradicts itself. */
export class StoreDamage extends Error {}

/** Removes a store and the files that SQLite keeps beside it. */
export function removeStore(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}
