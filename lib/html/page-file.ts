import { fileOf } from '../output/file-of-address'
import { type Address, NOT_FOUND } from '../paths'
import { publicAddress } from '../public-address'
import type { LanguageCode } from '../site'

/** Static hosts answer unknown addresses with this file. */
export const NOT_FOUND_FILE = '/404.html'

/** The path of a page in the output folder of a paper in this language. */
export function pageFile(address: Address, language: LanguageCode): string {
  return fileOf(address === NOT_FOUND ? NOT_FOUND_FILE : publicAddress(address, language))
}
