import { Direction, Buffer as Glyphs, type SvgPathCommand, shape } from 'harfbuzzjs'
import { getOrInsert } from '../collections'
import type { BaseDirection } from './bidi-parts'
import type { Face, FontFile } from './faces'
import { type Run, runsOf, type TextRun } from './text-runs'

interface TextStyle {
  face: Face
  /** In pixels. */
  size: number
  /** Letter spacing, in em. */
  tracking?: number
  /** The direction of the whole text that contains the line. */
  base?: BaseDirection
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
  for (const run of runsOf(text, style.face, style.base)) pen = outlineRun(run, style, pen, pieces)
  return { width: pen, path: pieces.join('') }
}

/** The width of a line in em, at any size. */
export function measureText(text: string, { face, tracking = 0, base }: Omit<TextStyle, 'size'>): number {
  return runsOf(text, face, base).reduce((sum, run) => sum + runWidth(run, tracking), 0)
}

function runWidth(run: Run, tracking: number): number {
  if ('blank' in run) return run.blank + tracking
  if ('arrow' in run) return ARROW_WIDTH + tracking
  const scale = run.scale / run.file.unitsPerEm
  const space = spacingOf(run, tracking)
  return shaped(run).reduce((sum, { advance }) => sum + advance * scale + space, 0)
}

/** Arabic letters touch. */
function spacingOf({ isRightToLeft }: TextRun, tracking: number): number {
  return isRightToLeft ? 0 : tracking
}

function outlineRun(run: Run, { size, tracking = 0 }: TextStyle, start: number, pieces: string[]): number {
  if ('blank' in run) return start + (run.blank + tracking) * size
  if ('arrow' in run) {
    pieces.push(arrowPath(run.arrow, start, size))
    return start + (ARROW_WIDTH + tracking) * size
  }
  const scale = (size * run.scale) / run.file.unitsPerEm
  let pen = start
  for (const { glyph, advance, xOffset, yOffset } of shaped(run)) {
    pieces.push(outline(run.file, glyph, pen + xOffset * scale, -yOffset * scale - run.rise * size, scale))
    pen += advance * scale + spacingOf(run, tracking) * size
  }
  return pen
}

/** In em. */
const ARROW_WIDTH = 0.96

/** An arrow of our own, in the weight of the type: a shaft, and a head of two strokes. */
function arrowPath(direction: 'left' | 'right', start: number, size: number): string {
  const points = [
    ...[0.06, 0.27, 0.72, 0.27, 0.56, 0.11, 0.62, 0.05, 0.88, 0.31],
    ...[0.62, 0.57, 0.56, 0.51, 0.72, 0.35, 0.06, 0.35],
  ]
  const steps = points.map((value, index) => {
    const x = direction === 'right' ? value : ARROW_WIDTH - value
    return (index % 2 === 0 ? start + x * size : -value * size).toFixed(1)
  })
  return `M${steps.join(' ')}Z`
}

function shaped({ text, file: { font }, isRightToLeft }: TextRun) {
  const glyphs = new Glyphs()
  glyphs.addText(text)
  glyphs.guessSegmentProperties()
  glyphs.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR)
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
