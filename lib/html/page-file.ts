import { fileOf } from '../output/address'
import { type Address, NOT_FOUND } from '../paths'

/** Static hosts answer unknown addresses with this file. */
export const NOT_FOUND_FILE = '/404.html'

/** The path of a page in the output folder. */
export function pageFile(address: Address): string {
  return fileOf(address === NOT_FOUND ? NOT_FOUND_FILE : address)
}
