import { getOrInsert } from '../collections'
import { directionOf } from '../direction'
import { tonesOf } from '../images/cover/tones'
import { cover } from '../images/cover-svg'
import { OUR_PALETTE, paletteOf } from '../palette'
import { type Logo, OUR_NAME } from '../site'
import { baseDirection } from './bidi-parts'
import type { Face, Faces } from './faces'
import { type Box, fitTitle } from './fit-title'
import { measureText, outlineText, type TextOutline } from './outline-text'
import { CARD_SIZE, PICTURE_AREA, type ShareCard } from './share-card'
import { drawableText, isDrawable } from './text-runs'

const MARGIN = 64
const COLUMN = PICTURE_AREA.left - 2 * MARGIN + 16
const KICKER = { baseline: 96, size: 27 }
const TITLE = { top: 134, height: 366 }
const FOOT = { baseline: CARD_SIZE.height - 62, wordmark: 50, credit: 19 }

/** The most room that a logo takes. */
const LOGO = { width: COLUMN / 2, height: 64 }

/** Letter spacing of titles, in em, as on pages. */
const TRACKING = -0.019

/** Cap height of the title face, in em. */
const CAPITALS = 0.66

/** Distance between the baselines of a title with Arabic letters, which reach above and below. */
const ROOMY = 1.4

/**
 * The card as SVG with outlined text, so that no system font matters. The photograph is composited
 * afterwards.
 */
export function cardSvg(card: ShareCard, faces: Faces): string {
  const { title, section, photo } = card
  const { paper, ink, 'ink-2': softInk } = paletteOf(card)
  const shown = shownTitle(card, faces.title)
  const parts = [
    `<path fill="${paper.light}" d="M0 0h${CARD_SIZE.width}v${CARD_SIZE.height}H0z"/>`,
    ...(section && shown !== section.name ? [kicker(section, faces.label)] : []),
    titleLines(drawableText(shown, faces.title), faces.title, ink.light, {
      left: MARGIN,
      top: TITLE.top,
      width: COLUMN,
      height: TITLE.height,
    }),
    signature(card, faces, { left: MARGIN, baseline: FOOT.baseline, size: FOOT.wordmark, logo: LOGO }),
    ...(photo?.credit ? [credit(photo.credit, faces.label, softInk.light)] : []),
    ...(photo ? [] : [coverPanel(title, section?.hue)]),
  ]
  const size = `width="${CARD_SIZE.width}" height="${CARD_SIZE.height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}">${parts.join('')}</svg>`
}

/**
 * The title, or the section or the paper if the face cannot draw the whole title, such as « 北京 ».
 * Sites that show the card print the title beside it.
 */
function shownTitle({ title, section, paper }: ShareCard, face: Face): string {
  const names = [title, section?.name ?? '', paper]
  return names.find((name) => name !== '' && isDrawable(name, face)) ?? paper
}

function kicker({ name, hue }: { name: string; hue: number }, face: Face): string {
  return placed(
    outlineText(name, { face, size: KICKER.size }),
    MARGIN,
    KICKER.baseline,
    tonesOf(hue).light[1] ?? OUR_PALETTE.ink.light,
  )
}

/** The room of a title on a drawing; `scale` is how much larger its type is than on a card. */
interface TitleRoom extends Box {
  left: number
  top: number
  scale?: number
}

/** A right-to-left title is aligned to the right of its column. */
export function titleLines(title: string, face: Face, colour: string, room: TitleRoom): string {
  const { left, top, width, height, scale = 1 } = room
  const base = baseDirection(title)
  const spacing = directionOf(title) ? ROOMY : undefined
  const fitted = fitTitle(title, { width: width / scale, height: height / scale }, widthIn(face), spacing)
  const [size, leading] = [fitted.size * scale, fitted.leading * scale]
  const first = top + size * CAPITALS
  const lines = fitted.lines.map((line, index) => {
    const outline = outlineText(line, { face, size, tracking: TRACKING, base })
    return placed(outline, base === 'rtl' ? left + width - outline.width : left, first + index * leading, colour)
  })
  return lines.join('')
}

/** Memoised: a word is measured for several sizes, and its width in em is the same. */
function widthIn(face: Face): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => getOrInsert(known, text, () => measureText(text, { face, tracking: TRACKING }))
}

/**
 * The place of the signature: its baseline, the size of the name, and the largest size of the logo.
 */
interface Foot {
  left: number
  baseline: number
  size: number
  logo: Box
}

type Signed = Pick<ShareCard, 'paper' | 'logo' | 'colours'>

/** The logo of the paper, or its name. Ours sets « aussi » in italic and in the colour of links. */
export function signature({ paper: name, logo, colours }: Signed, { title, italic }: Faces, foot: Foot): string {
  const { ink, link } = paletteOf({ ...(colours && { colours }) })
  if (logo) return logoAtFoot(logo, ink.light, foot)
  const at = (line: TextOutline, x: number, colour: string) => placed(line, x, foot.baseline, colour)
  const style = { size: foot.size, tracking: -0.02 }
  if (name !== OUR_NAME) return at(outlineText(name, { ...style, face: title }), foot.left, ink.light)
  const read = outlineText('Lire ', { ...style, face: title })
  return (
    at(read, foot.left, ink.light) +
    at(outlineText('aussi', { ...style, face: italic }), foot.left + read.width, link.light)
  )
}

function logoAtFoot({ width, height, viewBox, fill, markup }: Logo, ink: string, foot: Foot): string {
  const scale = Math.min(foot.logo.height / height, foot.logo.width / width)
  const [wide, high] = [width * scale, height * scale].map((length) => Math.round(length))
  const top = foot.baseline + 8 - (high ?? 0)
  return `<svg x="${foot.left}" y="${top}" width="${wide}" height="${high}" viewBox="${viewBox}" fill="${fill || ink}">${markup}</svg>`
}

/** Right-aligned, beside the picture. */
function credit(text: string, face: Face, colour: string): string {
  const line = outlineText(text, { face, size: FOOT.credit })
  const room = COLUMN - 5 * FOOT.wordmark
  return line.width > room ? '' : placed(line, MARGIN + COLUMN - line.width, FOOT.baseline, colour)
}

/** The middle of the cover that pages show for the same title. */
function coverPanel(title: string, hue: number | undefined): string {
  const { left, top, width, height } = PICTURE_AREA
  const shown = (400 * width) / height
  const view = `viewBox="${(600 - shown) / 2} 0 ${shown} 400"`
  return `<svg x="${left}" y="${top}" width="${width}" height="${height}" ${view}>${cover(title, hue)}</svg>`
}

export function placed({ path }: TextOutline, x: number, y: number, colour: string): string {
  return path === ''
    ? ''
    : `<path fill="${colour}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="${path}"/>`
}
