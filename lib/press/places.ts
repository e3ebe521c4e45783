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
export const REHEARSAL = join(EDITION, 'rehearsal')
export const PICTURES_CACHE = join('.cache', 'pictures')
export const CARDS_CACHE = join('.cache', 'cards')
export const COMPRESSED_CACHE = join('.cache', 'compressed')
/** Articles as they were understood last. */
export const TEXTS_CACHE = join('.cache', 'texts')
/** What is known of near articles. */
export const NEARNESS_CACHE = join('.cache', 'nearness')
/** The words that are sought, by year. */
export const WORDS_CACHE = join('.cache', 'words')
/** What is remembered of each edition. */
export const EDITIONS_CACHE = join('.cache', 'editions')
