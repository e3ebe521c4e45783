import { fileOf } from '../output/address'
import type { Address } from '../paths'
import { NOT_FOUND } from '../paths'

/** Static hosts answer unknown addresses with this file. */
export const NOT_FOUND_FILE = '/404.html'

/** Path, in the edition, of the document of a page. */
export function pageFile(address: Address): string {
  return fileOf(address === NOT_FOUND ? NOT_FOUND_FILE : address)
}
