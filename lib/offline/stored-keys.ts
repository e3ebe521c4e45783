import { ROOT } from '../reading-list/base-path'
import { SETTINGS } from '../reading-list/data-file'
import { KEY as READINGS } from '../reading-list/readings'
import { KEY as LIST } from '../reading-list/storage'
import { KEY as TRAIL } from '../reading-list/trail'
import { cacheName } from './cache-context'

/**
 * Everything that the paper stores in a browser. The interface says why and for how long
 * (`storedData`, shown on `/pile/`), and `docs/privacy.md` says the same. Tests compare the three,
 * and refuse a key that is not here.
 */
export const STORED = {
  settings: { area: 'local', keys: [SETTINGS] },
  list: { area: 'local', keys: [LIST] },
  readings: { area: 'local', keys: [READINGS] },
  trail: { area: 'session', keys: [TRAIL] },
  texts: { area: 'cache', keys: (['kept', 'around', 'files'] as const).map((kind) => cacheName(ROOT, kind)) },
} as const satisfies Record<string, { area: 'local' | 'session' | 'cache'; keys: readonly string[] }>

export type StoredId = keyof typeof STORED
