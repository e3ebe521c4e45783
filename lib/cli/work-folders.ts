import { join } from 'node:path'

/** Working folders of the press, from the project's root. None of them is worth keeping. */
export const WORK_FOLDER = '.edition'
export const FONTS = join(WORK_FOLDER, 'fonts')
/** What Next runs of ours. */
export const ADAPTER = join(WORK_FOLDER, 'adapter.mjs')
export const LOCK = join(WORK_FOLDER, 'lock')
export const NEXT_OUTPUT = join(WORK_FOLDER, 'printed.json')
export const PARITY = join(WORK_FOLDER, 'proofs.json')
/** Pictures of the paper that `npm run dev` shows. */
export const DEV_FILES = join(WORK_FOLDER, 'dev')
export const PICTURES_CACHE = join('.cache', 'pictures')
export const CARDS_CACHE = join('.cache', 'cards')
export const COMPRESSED_CACHE = join('.cache', 'compressed')
