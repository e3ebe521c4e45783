import { Buffer as Glyphs, type SvgPathCommand, shape } from 'harfbuzzjs'
import { getOrInsert } from '../collections'
import type { Face, FontFile } from './faces'
import { type Run, runsOf } from './text-runs'

export interface TextStyle {
  face: Face
  /** In pixels. */
  size: number
  /** Letter spacing, in em. */
  tracking?: number
}

/** A line of text as outlines, from the origin along the baseline. */
export interface TextOutline {
  width: number
  /** The `d` of an SVG path. */
  path: string
}

/**
 * Shapes a line with HarfBuzz: kerning, ligatures, French spaces. Characters without glyph are
 * skipped.
 */
export function outlineText(text: string, style: TextStyle): TextOutline {
  const pieces: string[] = []
  let pen = 0
  for (const run of runsOf(text, style.face)) pen = outlineRun(run, style, pen, pieces)
  return { width: pen, path: pieces.join('') }
}

/** The width of a line in em, at any size. */
export function measureText(text: string, { face, tracking = 0 }: Omit<TextStyle, 'size'>): number {
  return runsOf(text, face).reduce((sum, run) => sum + runWidth(run, tracking), 0)
}

function runWidth(run: Run, tracking: number): number {
  if ('blank' in run) return run.blank + tracking
  const glyphs = shaped(run.text, run.file)
  return glyphs.reduce((sum, { advance }) => sum + advance / run.file.unitsPerEm + tracking, 0)
}

function outlineRun(run: Run, { size, tracking = 0 }: TextStyle, start: number, pieces: string[]): number {
  if ('blank' in run) return start + (run.blank + tracking) * size
  const scale = size / run.file.unitsPerEm
  let pen = start
  for (const { glyph, advance, xOffset, yOffset } of shaped(run.text, run.file)) {
    pieces.push(outline(run.file, glyph, pen + xOffset * scale, -yOffset * scale, scale))
    pen += advance * scale + tracking * size
  }
  return pen
}

function shaped(text: string, { font }: FontFile) {
  const glyphs = new Glyphs()
  glyphs.addText(text)
  glyphs.guessSegmentProperties()
  glyphs.setLanguage('fr')
  shape(font, glyphs)
  return glyphs.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
    glyph: codepoint,
    advance: xAdvance,
    xOffset,
    yOffset,
  }))
}

const outlines = new WeakMap<FontFile, Map<string, string>>()

/** Memoised by glyph and scale: titles repeat the same letters. */
function outline(cut: FontFile, glyph: number, x: number, y: number, scale: number): string {
  const known = getOrInsert(outlines, cut, () => new Map<string, string>())
  const path = getOrInsert(known, `${glyph} ${scale}`, () => relative(cut.font.glyphToJson(glyph), scale))
  return path === '' ? '' : `M${x.toFixed(1)} ${y.toFixed(1)}${path}`
}

/**
 * Converts absolute commands in font units into relative ones in pixels, rounded to a tenth. Steps
 * join rounded points, so that errors do not add up. Font units point up, pixels down.
 */
function relative(commands: readonly SvgPathCommand[], scale: number): string {
  let [pen, start] = [ORIGIN, ORIGIN]
  const steps = commands.map(({ type, values }) => {
    const points = values.map((value, index) => Math.round(value * scale * (index % 2 === 0 ? 10 : -10)))
    const step = points.map((value, index) => (value - (pen[index % 2] ?? 0)) / 10)
    pen = type === 'Z' ? start : points.slice(-2)
    if (type === 'M') start = pen
    return type.toLowerCase() + step.join(' ')
  })
  return steps.join('')
}

const ORIGIN: readonly number[] = [0, 0]
