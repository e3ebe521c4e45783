import { fill, GROUND, HEIGHT, WIDTH } from './cover/canvas'
import { columns } from './cover/columns'
import { diceOf, hash32 } from './cover/dice'
import { guillemets } from './cover/guillemets'
import { halftone } from './cover/halftone'
import { squares } from './cover/squares'
import { tonesOf } from './cover/tones'
import { waves } from './cover/waves'

const MOTIFS = [squares, waves, columns, halftone, guillemets] as const

/**
 * The picture of an article that has none: an SVG file of one to six kilobytes, without text, the same for a title on every machine.
 * `hue` is the section's, in OKLCH degrees; titles drift around it by 18°. Without a `light-dark()`, which renderers of images lack,
 * its own style sheet follows the theme: inside `<img>` a browser applies it even under a strict CSP, and takes the page's
 * `color-scheme` for the reader's preference (tried in Chromium 156). librsvg, for share cards, keeps the light tones.
 */
export function cover(title: string, hue: number): string {
  const seed = hash32(title)
  const dice = diceOf(seed)
  const drift = Math.round(dice.between(-18, 18))
  // The low bits seed the dice: the motif takes others, so that it says nothing of the drawing.
  const motif = MOTIFS[(seed >>> 13) % MOTIFS.length] ?? squares
  const ground = fill(GROUND, `M0 0h${WIDTH}v${HEIGHT}H0z`)
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`
  return `<svg ${frame}><style>${styleOf((hue + drift + 360) % 360)}</style>${ground}${motif(dice)}</svg>\n`
}

function styleOf(hue: number): string {
  const { light, dark } = tonesOf(hue)
  return `${rules(light)}@media(prefers-color-scheme:dark){${rules(dark)}}`
}

function rules(tones: string[]): string {
  return tones.map((tone, index) => `.f${index}{fill:${tone}}.s${index}{stroke:${tone}}`).join('')
}
