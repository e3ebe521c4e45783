import { paletteOf } from '../palette'
import type { Site } from '../site'
import type { Faces } from './faces'
import { measureText, outlineText } from './outline-text'

/** The side of a mark, and the side of the square that a round mask leaves visible. */
const SIDE = 64
const ROOM = 44
/** Cap height of the title face, in em. */
const CAPITALS = 0.66

/** « La Gazette » → « G »: articles say nothing of a paper. */
const ARTICLE = /^(?:l[ea]s?|el|los?|the)\s+|^l[’']/i

/**
 * The mark of a paper as a square SVG, from edge to edge: its logo on its paper colour or, without
 * a logo, the first letter of its name on the colour of its links.
 */
export function markSvg({ name, logo, ...site }: Pick<Site, 'name' | 'logo' | 'colours'>, { title }: Faces): string {
  const { paper, ink, link } = paletteOf(site)
  if (logo) {
    const scale = Math.min(ROOM / logo.width, ROOM / logo.height)
    const [width, height] = [logo.width * scale, logo.height * scale]
    const at = `x="${rounded((SIDE - width) / 2)}" y="${rounded((SIDE - height) / 2)}" width="${rounded(width)}" height="${rounded(height)}"`
    const drawing = `<svg ${at} viewBox="${logo.viewBox}" fill="${logo.fill || ink.light}">${logo.markup}</svg>`
    return square(paper.light, drawing)
  }
  const letter = Array.from(name.replace(ARTICLE, ''))[0]?.toUpperCase() ?? ''
  const size = 44
  const left = (SIDE - measureText(letter, { face: title }) * size) / 2
  const { path } = outlineText(letter, { face: title, size })
  const baseline = (SIDE + CAPITALS * size) / 2
  return square(
    link.light,
    `<path fill="${paper.light}" transform="translate(${rounded(left)} ${rounded(baseline)})" d="${path}"/>`,
  )
}

function square(colour: string, drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><path fill="${colour}" d="M0 0h${SIDE}v${SIDE}H0z"/>${drawing}</svg>\n`
}

function rounded(length: number): string {
  return String(Math.round(length * 100) / 100)
}
