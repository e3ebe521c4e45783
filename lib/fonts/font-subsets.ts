import { createRequire } from 'node:module'
import { CORE, EXTENDED, NEARBY, RARE } from './unicode-ranges'

/** A font file of the paper. */
export interface FontSubset {
  file: string
  /** The source file, as a package export. */
  source: string
  ranges: string
  axes: Axes
}

/** A range of an axis, or one value of it. */
type Axes = Record<string, { min: number; max: number } | number>

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader'
const INSTRUMENT = '@fontsource-variable/instrument-sans/files/instrument-sans'
const HYPERLEGIBLE = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'

const LATIN = `${CORE}, ${NEARBY}, ${RARE}`
const BOOK_TO_BOLD = { wght: { min: 400, max: 700 } }
const BOOK_TO_STRONG = { wght: { min: 400, max: 600 } }
const LIGHT = { opsz: 36, wght: 300 }

/**
 * Kerning, f-ligatures, tabular figures; `rvrn` swaps glyphs that a heavy weight would clog, such
 * as `$`. The style sheet asks for `lnum`, which costs nothing: both families have lining figures
 * by default.
 */
export const FEATURES = ['kern', 'liga', 'lnum', 'tnum', 'rvrn']

/**
 * The axes keep the ranges of the type scale: weights 400 to 600. A first view has the common
 * characters of Newsreader and of Instrument Sans.
 *
 * Newsreader has optical sizes from 6 to 72, with a master at 18. We keep 18 to 72: the small
 * masters weigh 26 kB, and only the 16 px deck of a card would use them.
 *
 * Light and italic faces load after the first paint, as fixed instances: a second master would
 * double their weight. Bold italics have their own file, which few pages need. Light figures have
 * no rare characters, since « ½ » in a pull quote is not worth another face in the style sheet.
 */
export const SUBSETS: FontSubset[] = [
  ...subsetsOf('newsreader', NEWSREADER, 'opsz-normal', { opsz: { min: 18, max: 72 }, ...BOOK_TO_STRONG }),
  ...subsetsOf('newsreader-light', NEWSREADER, 'opsz-normal', LIGHT).filter(({ ranges }) => ranges !== RARE),
  ...subsetsOf('newsreader-italic', NEWSREADER, 'wght-italic', BOOK_TO_STRONG, { wght: 400 }),
  commonSubset('newsreader-italic-strong', NEWSREADER, 'wght-italic', { wght: 550 }),
  ...subsetsOf('instrument-sans', INSTRUMENT, 'wght-normal', BOOK_TO_STRONG),
  // Chosen by readers who want it, and small enough to keep its rare characters.
  { file: 'hyperlegible.woff2', source: `${HYPERLEGIBLE}-latin-wght-normal.woff2`, ranges: LATIN, axes: BOOK_TO_BOLD },
  {
    file: 'hyperlegible-extended.woff2',
    source: `${HYPERLEGIBLE}-latin-ext-wght-normal.woff2`,
    ranges: EXTENDED,
    axes: BOOK_TO_BOLD,
  },
  {
    file: 'hyperlegible-italic.woff2',
    source: `${HYPERLEGIBLE}-latin-wght-italic.woff2`,
    ranges: LATIN,
    axes: BOOK_TO_BOLD,
  },
]

export function sourcePath(cut: FontSubset): string {
  return createRequire(import.meta.url).resolve(cut.source)
}

/** The files of a face: `commonAxes` for its common characters, `axes` for the others. */
function subsetsOf(name: string, family: string, style: string, axes: Axes, commonAxes = axes): FontSubset[] {
  const latin = `${family}-latin-${style}.woff2`
  return [
    commonSubset(name, family, style, commonAxes),
    { file: `${name}-nearby.woff2`, source: latin, ranges: NEARBY, axes },
    { file: `${name}-rare.woff2`, source: latin, ranges: RARE, axes },
    { file: `${name}-extended.woff2`, source: `${family}-latin-ext-${style}.woff2`, ranges: EXTENDED, axes },
  ]
}

function commonSubset(name: string, family: string, style: string, axes: Axes): FontSubset {
  return { file: `${name}.woff2`, source: `${family}-latin-${style}.woff2`, ranges: CORE, axes }
}
