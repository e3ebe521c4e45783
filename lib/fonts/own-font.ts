import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FontFault, OwnFont } from '../typeface'

/** Raised when the output changes. */
const VERSION = 2

/**
 * Opens a font file of a newsroom and subsets it to the characters of our own fonts, into
 * `cacheDir` under hashed names. Takes half a second, or nothing if the subset is in the cache.
 */
export async function openOwnFont(file: string, cacheDir: string): Promise<OwnFont | FontFault> {
  if (!existsSync(file)) return { type: 'missing' }
  const bytes = readFileSync(file)
  const hash = createHash('sha256').update(`${VERSION}`).update(bytes).digest('hex').slice(0, 8)
  const record = join(cacheDir, `${hash}.json`)
  if (existsSync(record)) return JSON.parse(readFileSync(record, 'utf8')) as OwnFont | FontFault
  await mkdir(cacheDir, { recursive: true })
  // Loads HarfBuzz only where there is a font to cut.
  const { cutFont } = await import('./cut-font')
  const font = await cutFont(bytes, `${nameOf(file)}.${hash}`, cacheDir)
  await writeFile(record, JSON.stringify(font))
  return font
}

/** `Ma Police (Gras).woff2` → `ma-police-gras`. */
function nameOf(file: string): string {
  const stem = basename(file).replace(/\.[^.]+$/, '')
  const plain = stem.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'police'
}
