import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { FEATURES, type FontSubset, SUBSETS, sourcePath } from './font-subsets'
import { NARROW_SPACE_FONT } from './narrow-space'
import { charactersIn } from './unicode-ranges'

const NARROW_SPACE_FILE = 'fine.woff2'
/** A hash of the inputs. Written last, so that an interrupted run is repeated. */
const STAMP = '.fonts-stamp'
const FILES = [STAMP, NARROW_SPACE_FILE, ...SUBSETS.map(({ file }) => file)]

/**
 * Writes the paper's fonts into `folder`: `<name>.woff2` for each face and, where they are
 * separate, `<name>-rare.woff2` and `<name>-extended.woff2`; and `fine.woff2` (U+202F). Takes three
 * seconds, or nothing when packages and parameters are unchanged.
 */
export async function subsetFonts(folder: string): Promise<void> {
  const sources = await Promise.all(SUBSETS.map((cut) => readFile(sourcePath(cut))))
  const stamp = stampOf(sources)
  if (await isUpToDate(folder, stamp)) return
  await mkdir(folder, { recursive: true })
  await rm(join(folder, STAMP), { force: true })
  await Promise.all(SUBSETS.map((cut) => writeSubset(folder, cut)))
  await writeFile(join(folder, NARROW_SPACE_FILE), NARROW_SPACE_FONT)
  await writeFile(join(folder, STAMP), stamp)
}

async function writeSubset(folder: string, cut: FontSubset): Promise<void> {
  const options = { targetFormat: 'woff2' as const, keepFeatures: FEATURES, noHinting: true, variationAxes: cut.axes }
  // Loads HarfBuzz only when there is a font to subset.
  const { default: subsetFont } = await import('subset-font')
  const font = await subsetFont(await readFile(sourcePath(cut)), charactersIn(cut.ranges), options)
  await writeFile(join(folder, cut.file), font)
}

function stampOf(sources: Buffer[]): string {
  const { version } = createRequire(import.meta.url)('subset-font/package.json') as { version: string }
  const hash = createHash('sha256')
    .update(JSON.stringify([version, FEATURES, SUBSETS]))
    .update(NARROW_SPACE_FONT)
  for (const source of sources) hash.update(source)
  return hash.digest('hex')
}

async function isUpToDate(folder: string, stamp: string): Promise<boolean> {
  const present = await readdir(folder).catch((): string[] => [])
  if (!FILES.every((file) => present.includes(file))) return false
  for (const { file } of SUBSETS) if (!isWholeFont(await readFile(join(folder, file)))) return false
  return (await readFile(join(folder, STAMP), 'utf8')) === stamp
}

/** Whether a font has the length that its header claims (WOFF 2.0, §4.1). */
function isWholeFont(bytes: Buffer): boolean {
  return bytes.length >= 12 && bytes.readUInt32BE(8) === bytes.length
}
