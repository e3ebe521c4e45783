import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Address } from '../paths'
import type { View } from './view'
import type { Frame } from './view-parts'

/**
 * The build writes the views here before it calls Next, and each page reads its own: no page loads
 * the catalogue. The path is resolved from the project's root, where Next's workers run.
 */
export const VIEWS_FOLDER = join('.edition', 'views')

/** No address has a part that begins with `_`, so these names cannot clash with those of pages. */
export const FRAME_FILE = '_frame.json'
export const ADDRESSES_FILE = '_addresses.json'
const FRONT_FILE = '_front.json'

/** The file of a view: `/articles/a/` → `articles/a.json`, `/` → `_front.json`. */
export function viewFile(address: Address): string {
  return address === '/' ? FRONT_FILE : `${address.slice(1, -1)}.json`
}

export function readFrame(): Frame {
  return readJson<Frame>(FRAME_FILE)
}

/** The view of one page. The caller knows its type from the address. */
export function readView<V extends View>(address: Address): V {
  return readJson<V>(viewFile(address))
}

/**
 * The view of a page that this newspaper may lack. Next renders every route without a parameter,
 * whatever it is asked for: `/dossiers/` even where there is no series. The file may remain from
 * another newspaper, so the list of addresses decides.
 */
export function findView<V extends View>(address: Address): V | undefined {
  return readAddresses().includes(address) ? readView<V>(address) : undefined
}

/** The addresses of the pages that Next is asked for, in code-point order. */
export function readAddresses(): Address[] {
  return readJson<Address[]>(ADDRESSES_FILE)
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(VIEWS_FOLDER, name), 'utf8')) as T
}
