import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { convert } from 'fontverter'
import { Blob, Font, Face as FontFace, Variation } from 'harfbuzzjs'
import { getOrInsert } from '../collections'
import type { CardFonts } from './share-card'

/** A typeface in one weight: its font files, the most common characters first. */
export type Face = readonly FontFile[]

export interface FontFile {
  font: Font
  /** Font units per em. */
  unitsPerEm: number
  codePoints: ReadonlySet<number>
}

/**
 * The typefaces of a card, in the weights of the pages. Titles and wordmark use the largest optical
 * size of Newsreader.
 */
export interface Faces {
  title: Face
  italic: Face
  label: Face
}

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader'
const INSTRUMENT = '@fontsource-variable/instrument-sans/files/instrument-sans'

const opened = new Map<string, Promise<Faces>>()

/**
 * Opening takes 300 ms, once: WOFF2 is brotli, and HarfBuzz needs it decompressed. What a
 * newsroom's own font lacks is drawn in ours.
 */
export function openFaces(fonts: CardFonts = {}, fontDir = ''): Promise<Faces> {
  return getOrInsert(opened, JSON.stringify(fonts), async () => {
    if (!fonts.title && !fonts.label) return openAll()
    const ours = await openFaces()
    const own = async (name: string | undefined, weight: number) =>
      name === undefined ? [] : [await openFontFile(join(fontDir, name), { wght: weight })]
    return {
      ...ours,
      title: [...(await own(fonts.title, 500)), ...ours.title],
      label: [...(await own(fonts.label, 600)), ...ours.label],
    }
  })
}

async function openAll(): Promise<Faces> {
  const display = (weight: number) => ({ opsz: 72, wght: weight })
  return {
    title: await openFace(display(500), 'opsz-normal', NEWSREADER, ['latin', 'latin-ext', 'vietnamese']),
    italic: await openFace(display(500), 'opsz-italic', NEWSREADER, ['latin', 'latin-ext']),
    label: await openFace({ wght: 600 }, 'wght-normal', INSTRUMENT, ['latin', 'latin-ext']),
  }
}

async function openFace(axes: Record<string, number>, style: string, family: string, subsets: string[]): Promise<Face> {
  const cuts: FontFile[] = []
  for (const subset of subsets) cuts.push(await openFontFile(`${family}-${subset}-${style}.woff2`, axes))
  return cuts
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Opens a file, by its path or as a package export. One after the other: wawoff2 returns memory
 * that its next call overwrites.
 */
export function openFontFile(specifier: string, axes: Record<string, number>): Promise<FontFile> {
  const opening = last.then(() => readFontFile(specifier, axes))
  last = opening.catch(() => undefined)
  return opening
}

async function readFontFile(specifier: string, axes: Record<string, number>): Promise<FontFile> {
  const file = createRequire(import.meta.url).resolve(specifier)
  const fontFace = new FontFace(new Blob(await convert(await readFile(file), 'sfnt')))
  const font = new Font(fontFace)
  font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)))
  return { font, unitsPerEm: fontFace.upem, codePoints: new Set(fontFace.collectUnicodes()) }
}
