import { join } from 'node:path'

/** Working folders of the press, from the project's root. None of them is worth keeping. */
export const EDITION = '.edition'
export const FONTS = join(EDITION, 'fonts')
/** What Next runs of ours. */
export const ADAPTER = join(EDITION, 'adapter.mjs')
export const LOCK = join(EDITION, 'lock')
export const PRINTED = join(EDITION, 'printed.json')
export const PROOFS = join(EDITION, 'proofs.json')
/** Pictures of the paper that `npm run dev` shows. */
export const DEV_FILES = join(EDITION, 'dev')
export const PICTURES_CACHE = join('.cache', 'pictures')
export const CARDS_CACHE = join('.cache', 'cards')
export const COMPRESSED_CACHE = join('.cache', 'compressed')
