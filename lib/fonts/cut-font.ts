import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { FontFault, OwnFont } from '../typeface'
import { fallbackOf } from './fallback-metrics'
import { FEATURES } from './font-subsets'
import { openFont } from './open-font'
import { CORE, charactersIn, OTHERS } from './unicode-ranges'

/** The letters and the quotation marks that no French text can do without. */
const FRENCH =
  'abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ0123456789.,;:!?-«»’…–'

/** Identifiers of the table of names (OpenType, `name`). */
const FAMILY = 1
const TYPOGRAPHIC_FAMILY = 16

/** `titres-gras.1a2b3c4d.woff2` → `titres-gras`. */
function nameOfFile(file: string): string {
  return file.replace(/\..*$/, '')
}

/** Subsets a font to the characters of our own fonts, into `cacheDir`, and measures it. */
export async function cutFont(bytes: Buffer, name: string, cacheDir: string): Promise<OwnFont | FontFault> {
  const opened = await openFont(bytes).catch(() => undefined)
  if (!opened) return { type: 'unreadable' }
  const { face, codePoints } = opened
  const missing = [...FRENCH].filter((character) => !codePoints.has(character.codePointAt(0) ?? 0))
  if (missing.length > 0) return { type: 'characters', missing }
  const others = [...charactersIn(OTHERS)].filter((character) => codePoints.has(character.codePointAt(0) ?? 0))
  const common = `${name}.woff2`
  await writeSubset(bytes, charactersIn(CORE), join(cacheDir, common))
  const file = `${name.replace('.', '-others.')}.woff2`
  if (others.length > 0) await writeSubset(bytes, others.join(''), join(cacheDir, file))
  const { wght } = face.getAxisInfos()
  return {
    name: face.getName(TYPOGRAPHIC_FAMILY, 'en') || face.getName(FAMILY, 'en') || nameOfFile(common),
    common,
    ...(others.length > 0 && { others: { file, range: OTHERS } }),
    ...(wght && { weights: `${wght.min} ${wght.max}` }),
    fallback: fallbackOf(opened),
  }
}

async function writeSubset(bytes: Buffer, characters: string, file: string): Promise<void> {
  const options = { targetFormat: 'woff2' as const, keepFeatures: FEATURES, noHinting: true }
  await writeFile(file, await subsetFont(bytes, characters, options))
}
