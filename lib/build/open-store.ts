import { hash } from 'node:crypto'
import { readdirSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SCHEMA as NEAR_SCHEMA } from '../catalogue/near/schema'
import { languageIn } from '../content/read-newsroom'
import { SCHEMA as OUTPUT_SCHEMA } from '../output/recorded-output'
import { addressLanguage } from '../public-address'
import { SCHEMA as SEARCH_SCHEMA } from '../search/schema'
import { SCHEMA as FACTS_SCHEMA } from '../store/schema'
import { isDamage, openStore, removeStore, type Store, type StoreFault } from '../store/store'
import { STATE_SCHEMA } from './build-state'
import { HISTORY_SCHEMA } from './history-table'
import { SOURCES_SCHEMA } from './source-table'

/** Increment it when a table changes, or when existing stores may be incomplete. */
const VERSION = 7

const SCHEMA = [
  ...FACTS_SCHEMA,
  ...OUTPUT_SCHEMA,
  ...SOURCES_SCHEMA,
  ...HISTORY_SCHEMA,
  ...STATE_SCHEMA,
  ...NEAR_SCHEMA,
  ...SEARCH_SCHEMA,
]

const MESSAGES: Record<StoreFault, string> = {
  damaged: 'L’index du journal (.cache) était abîmé : tout est relu.',
  outdated: 'L’index du journal (.cache) est d’une autre version : tout est relu.',
}

/**
 * Each pair of content and output folders has its own store. So does each language of addresses:
 * the files that a store knows are named by address.
 */
interface StorePlace {
  root: string
  contentDir: string
  outDir: string
}

export function storeFile({ root, contentDir, outDir }: StorePlace): string {
  const language = addressLanguage(languageIn(contentDir))
  const key = [contentDir, outDir, ...(language === 'fr' ? [] : [language])].join('\0')
  const name = hash('sha256', key, 'base64url').slice(0, 12)
  return join(root, '.cache', `index-${name}.sqlite`)
}

/**
 * Opens the store for `work`. A damaged store is removed, and `work` starts again with an empty
 * one.
 */
export async function withStore<T>(place: StorePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const file = storeFile(place)
  const { store, fault } = openStore(file, SCHEMA, VERSION)
  markUse(file)
  if (fault) console.error(MESSAGES[fault])
  try {
    const result = await work(store)
    store.close()
    return result
  } catch (error) {
    store.abandon()
    if (!isDamage(error)) throw error
    removeStore(file)
    console.error(MESSAGES.damaged)
    return withStore(place, work)
  }
}

const DAY = 86_400_000
/** In days. A content folder that was tried once leaves its store behind. */
const UNUSED = 30

/** Touches a store, and removes the other stores that no command has opened for a month. */
function markUse(file: string): void {
  const now = new Date()
  utimesSync(file, now, now)
  const folder = dirname(file)
  const stores = readdirSync(folder).filter((name) => /^index-.+\.sqlite$/.test(name))
  for (const path of stores.map((name) => join(folder, name))) {
    if (now.getTime() - lastUse(path) > UNUSED * DAY) removeStore(path)
  }
}

/** A process that keeps a store open for weeks touches only its write-ahead log. */
function lastUse(path: string): number {
  const dates = [path, `${path}-wal`].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return Math.max(...dates)
}
