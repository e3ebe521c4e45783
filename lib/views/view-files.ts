import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Address } from '../paths'
import type { Frame, View } from './view'

/**
 * The press leaves the views here before it calls Next, and the pages pick theirs up: no page ever loads the catalogue.
 * The path is resolved from the project's root, which is where Next's workers run.
 */
export const VIEWS_FOLDER = join('.edition', 'views')

/** No address has a part that begins with `_`, so none of these can be mistaken for the view of a static page of that name. */
export const FRAME_FILE = '_frame.json'
export const ADDRESSES_FILE = '_addresses.json'
const FRONT_FILE = '_front.json'

/** File of a view below the folder: `/articles/a/` → `articles/a.json`, `/` → `_front.json`. */
export function viewFile(address: Address): string {
  return address === '/' ? FRONT_FILE : `${address.slice(1, -1)}.json`
}

export function readFrame(): Frame {
  return readJson<Frame>(FRAME_FILE)
}

/** The view of one page. The caller names the type it knows that address to have. */
export function readView<V extends View>(address: Address): V {
  return readJson<V>(viewFile(address))
}

/** Every address whose view the press has left, in code-point order. */
export function readAddresses(): Address[] {
  return readJson<Address[]>(ADDRESSES_FILE)
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(VIEWS_FOLDER, name), 'utf8')) as T
}
