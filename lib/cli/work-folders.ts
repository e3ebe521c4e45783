import { join } from 'node:path'

/**
 * Working folders, which can all be deleted. Compiled code is in the folder of a checkout; locks
 * and caches are in the folder of the newsroom.
 */
export const WORK_FOLDER = '.edition'
export const FONTS = join(WORK_FOLDER, 'fonts')
/** The bundled Next adapter. */
export const ADAPTER = join(WORK_FOLDER, 'adapter.mjs')
export const LOCK = join(WORK_FOLDER, 'lock')
export const NEXT_OUTPUT = join(WORK_FOLDER, 'next-output.json')
/** The scripts and style sheets that pages link besides Next's, with the hash of their code. */
export const BUNDLES = join(WORK_FOLDER, 'bundles.json')
export const PARITY = join(WORK_FOLDER, 'parity.json')
/** Pictures that `npm run dev` serves. */
export const DEV_FILES = join(WORK_FOLDER, 'dev')
export const PICTURES_CACHE = join('.cache', 'pictures')
/** The subset fonts of a newsroom. */
export const FONTS_CACHE = join('.cache', 'fonts')
export const CARDS_CACHE = join('.cache', 'cards')
export const COMPRESSED_CACHE = join('.cache', 'compressed')
