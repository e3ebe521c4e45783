import { tonesOf } from '../images/cover/tones'
import { cover as motif } from '../images/cover-svg'
import { OUR_PALETTE, paletteOf } from '../palette'
import { type BookCover, COVER_SIZE } from './book-cover'
import { placed, signature, titleLines } from './card-svg'
import type { Faces } from './faces'
import { outlineText } from './outline-text'
import { drawableText, isDrawable } from './text-runs'

const { width, height } = COVER_SIZE
const MARGIN = 96
const PANEL = 880
const KICKER = { baseline: PANEL + 120, size: 40 }
/** Titles of cards fit a page half as large. */
const TITLE = { left: MARGIN, top: PANEL + 175, width: width - 2 * MARGIN, height: 520, scale: 1.5 }
const FOOT = { left: MARGIN, baseline: height - 104, size: 64, logo: { width: 480, height: 96 } }

/**
 * The cover of a book: the drawing that its title makes, over its title and the name of the paper.
 */
export function bookCoverSvg(cover: BookCover, faces: Faces): string {
  const { title, from, hue, paper } = cover
  const { paper: ground, ink } = paletteOf(cover)
  const shown = [title, paper].find((name) => isDrawable(name, faces.title)) ?? paper
  const parts = [
    `<path fill="${ground.light}" d="M0 0h${width}v${height}H0z"/>`,
    panel(title, hue),
    kicker(from, hue, faces),
    titleLines(drawableText(shown, faces.title), faces.title, ink.light, TITLE),
    signature(cover, faces, FOOT),
  ]
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts.join('')}</svg>`
}

/** The middle of the drawing of 600 by 400. */
function panel(title: string, hue: number | undefined): string {
  const shown = (400 * width) / PANEL
  const view = `viewBox="${(600 - shown) / 2} 0 ${shown} 400"`
  return `<svg width="${width}" height="${PANEL}" ${view}>${motif(title, hue)}</svg>`
}

function kicker(text: string, hue: number | undefined, { label }: Faces): string {
  const colour = (hue === undefined ? undefined : tonesOf(hue).light[1]) ?? OUR_PALETTE['ink-2'].light
  const line = outlineText(drawableText(text, label), { face: label, size: KICKER.size })
  return line.width > TITLE.width ? '' : placed(line, MARGIN, KICKER.baseline, colour)
}
