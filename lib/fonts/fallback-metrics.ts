import { Buffer as Glyphs, shape } from 'harfbuzzjs'
import type { Fallback } from '../typeface'
import type { OpenFont } from './open-font'

/** French as newspapers write it: the letters come about as often as in their texts. */
const SAMPLE =
  'Le conseil municipal a voté hier la rénovation des quais, où les pêcheurs déchargent depuis l’aube. « Nous attendions cette décision », dit le maire.'

/**
 * The width of the sample in em, measured in Liberation Serif and Liberation Sans, which have the
 * metrics of Times New Roman and Arial.
 */
const SERIF_WIDTH = 58.69
const SANS_WIDTH = 65.15

/** The metrics that a system font needs so that no line moves when the font arrives. */
export function fallbackOf({ face, font }: OpenFont): Fallback {
  const isSans = hasNoSerif(font)
  const { ascender, descender, lineGap } = font.hExtents()
  const sizeAdjust = sampleWidth({ face, font }) / (isSans ? SANS_WIDTH : SERIF_WIDTH)
  const share = (units: number) => percent(units / face.upem / sizeAdjust)
  return {
    isSans,
    sizeAdjust: percent(sizeAdjust),
    ascent: share(ascender),
    descent: share(-descender),
    lineGap: share(lineGap),
  }
}

/** In em. */
function sampleWidth({ face, font }: Pick<OpenFont, 'face' | 'font'>): number {
  return glyphsOf(SAMPLE, font).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / face.upem
}

/**
 * Without serifs, a capital « I » is a bar: four corners. Many fonts leave PANOSE, which would
 * tell, empty.
 */
function hasNoSerif(font: OpenFont['font']): boolean {
  const { codepoint: glyph = 0 } = glyphsOf('I', font)[0] ?? {}
  const strokes = font.glyphToJson(glyph).filter(({ type }) => type !== 'M' && type !== 'Z')
  return strokes.length > 0 && strokes.length <= 4
}

function glyphsOf(text: string, font: OpenFont['font']) {
  const glyphs = new Glyphs()
  glyphs.addText(text)
  glyphs.guessSegmentProperties()
  shape(font, glyphs)
  return glyphs.getGlyphInfosAndPositions()
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
