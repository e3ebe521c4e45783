import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { convert } from 'fontverter'
import { Blob, Font, Face as FontFace, Variation } from 'harfbuzzjs'

/** One weight of one family: the files that share its characters between them, the commonest first. */
export type Face = readonly FontFile[]

export interface FontFile {
  font: Font
  /** Font units in an em. */
  unitsPerEm: number
  codePoints: ReadonlySet<number>
}

/** The faces of a card: the paper's own (titles and wordmark in Newsreader at its largest drawing), weights as on its pages. */
export interface Faces {
  title: Face
  italic: Face
  label: Face
}

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader'
const INSTRUMENT = '@fontsource-variable/instrument-sans/files/instrument-sans'

let opened: Promise<Faces> | undefined

/** Takes some 300 ms once: WOFF2 is brotli, and HarfBuzz wants it open. */
export function openFaces(): Promise<Faces> {
  opened ??= openAll()
  return opened
}

async function openAll(): Promise<Faces> {
  const display = (weight: number) => ({ opsz: 72, wght: weight })
  return {
    title: await openFace(display(500), 'opsz-normal', NEWSREADER, ['latin', 'latin-ext', 'vietnamese']),
    italic: await openFace(display(500), 'opsz-italic', NEWSREADER, ['latin', 'latin-ext']),
    label: await openFace({ wght: 600 }, 'wght-normal', INSTRUMENT, ['latin', 'latin-ext']),
  }
}

/** One file after the other: what wawoff2 opens lies in memory that the next file takes over. */
async function openFace(axes: Record<string, number>, style: string, family: string, subsets: string[]): Promise<Face> {
  const cuts: FontFile[] = []
  for (const subset of subsets) cuts.push(await openFontFile(`${family}-${subset}-${style}.woff2`, axes))
  return cuts
}

async function openFontFile(specifier: string, axes: Record<string, number>): Promise<FontFile> {
  const file = createRequire(import.meta.url).resolve(specifier)
  const fontFace = new FontFace(new Blob(await convert(await readFile(file), 'sfnt')))
  const font = new Font(fontFace)
  font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)))
  return { font, unitsPerEm: fontFace.upem, codePoints: new Set(fontFace.collectUnicodes()) }
}
