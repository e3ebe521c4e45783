import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compareCodeUnits, getOrInsert } from '../collections'
import { type Face, type Faces, type FontFile, openFaces, openFontFile } from './faces'
import type { CardFonts } from './share-card'
import { missingFrom } from './text-runs'

/**
 * Companion typefaces for what ours lack: Greek, Cyrillic and African letters; Arabic; Hebrew;
 * emoji in one colour.
 */
const FAMILIES = ['noto-serif', 'noto-naskh-arabic', 'noto-serif-hebrew', 'noto-emoji']

/** A file of a Fontsource package, whose fonts are split by character ranges. */
interface Cut {
  specifier: string
  ranges: readonly (readonly [first: number, last: number])[]
}

/** Signs of mathematics, arrows and stars, in one file. */
const MATHEMATICS: Cut = {
  specifier: '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
  ranges: [
    [0x2000, 0x2bff],
    [0x1d400, 0x1d7ff],
  ],
}

const { resolve } = createRequire(import.meta.url)
const opened = new Map<string, Promise<FontFile>>()
let cuts: Cut[] | undefined

/** The texts of a card or of a mark. */
interface Written {
  titles: readonly string[]
  labels?: readonly string[]
}

/** The newsroom's own files, and the folder of their cache. */
interface OwnFonts {
  fonts: CardFonts | undefined
  fontDir: string
}

/** The typefaces of a card, with companions for what they lack: most cards need none. */
export async function facesFor(
  { titles, labels = [] }: Written,
  { fonts, fontDir }: Partial<OwnFonts> = {},
): Promise<Faces> {
  const { title, italic, label } = await openFaces(fonts, fontDir)
  return { title: await completed(title, titles, 500), italic, label: await completed(label, labels, 600) }
}

async function completed(face: Face, texts: readonly string[], weight: number): Promise<Face> {
  const missing = new Set(texts.flatMap((text) => missingFrom(face, text)))
  return missing.size === 0 ? face : [...face, ...(await companionsFor(missing, weight))]
}

/**
 * Opens the files that have these characters, if there are any. A file may lack characters of its
 * declared range.
 */
async function companionsFor(characters: Iterable<string>, weight: number): Promise<FontFile[]> {
  cuts ??= [...FAMILIES.flatMap(cutsOf), MATHEMATICS]
  const files = new Map<string, FontFile>()
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0
    const isIn = ({ ranges }: Cut) => ranges.some(([first, last]) => first <= code && code <= last)
    for (const { specifier } of cuts.filter(isIn)) {
      const file = await openOnce(specifier, weight)
      if (!file.codePoints.has(code)) continue
      files.set(specifier, file)
      break
    }
  }
  return [...files].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, file]) => file)
}

/** Opens each file once per process, even for concurrent requests. */
function openOnce(specifier: string, weight: number): Promise<FontFile> {
  return getOrInsert(opened, `${specifier} ${weight}`, () => openFontFile(specifier, { wght: weight }))
}

function cutsOf(family: string): Cut[] {
  const folder = `@fontsource-variable/${family}`
  const names = JSON.parse(readFileSync(resolve(`${folder}/unicode.json`), 'utf8')) as Record<string, string>
  return Object.entries(names).map(([name, ranges]) => ({
    specifier: `${folder}/files/${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: ranges.split(',').map(rangeOf),
  }))
}

/** `U+0370-0377`, or one character. */
function rangeOf(written: string): [number, number] {
  const [first = '', last = first] = written.replace('U+', '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}
