import { hash } from 'node:crypto'
import { join } from 'node:path'
import { SCHEMA as NEAR_SCHEMA } from '../catalogue/near/schema'
import { SCHEMA as OUTPUT_SCHEMA } from '../output/previous-output'
import { SCHEMA as SEARCH_SCHEMA } from '../search/schema'
import { SCHEMA as FACTS_SCHEMA } from '../store/schema'
import { isDamage, openStore, removeStore, type Store, type StoreFault } from '../store/store'
import { STATE_SCHEMA } from './build-state'
import { SOURCES_SCHEMA } from './sources'

/** To be raised when a table of the store becomes another one. */
const VERSION = 2

const SCHEMA = [...FACTS_SCHEMA, ...OUTPUT_SCHEMA, ...SOURCES_SCHEMA, ...STATE_SCHEMA, ...NEAR_SCHEMA, ...SEARCH_SCHEMA]

const SAYS: Record<StoreFault, string> = {
  damaged: 'L’index du journal (.cache) était abîmé : tout est relu.',
  outdated: 'L’index du journal (.cache) est d’une autre version : tout est relu.',
}

/** What decides which store a command opens: each content folder and each output folder has its own. */
export interface StorePlace {
  root: string
  contentDir: string
  outDir: string
}

export function storeFile({ root, contentDir, outDir }: StorePlace): string {
  const name = hash('sha256', `${contentDir}\0${outDir}`, 'base64url').slice(0, 12)
  return join(root, '.cache', `index-${name}.sqlite`)
}

/** Works with the store of a paper. Where it turns out to be damaged, it is made anew and the work begins again. */
export async function withStore<T>(place: StorePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const file = storeFile(place)
  const { store, fault } = openStore(file, SCHEMA, VERSION)
  if (fault) console.error(SAYS[fault])
  try {
    const result = await work(store)
    store.close()
    return result
  } catch (error) {
    store.abandon()
    if (!isDamage(error)) throw error
    removeStore(file)
    console.error(SAYS.damaged)
    return withStore(place, work)
  }
}
