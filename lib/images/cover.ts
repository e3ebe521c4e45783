import { fill, GROUND, HEIGHT, WIDTH } from './cover/canvas'
import { columns } from './cover/columns'
import { guillemets } from './cover/guillemets'
import { halftone } from './cover/halftone'
import { seededRandom, titleHash } from './cover/random'
import { squares } from './cover/squares'
import { tonesOf } from './cover/tones'
import { waves } from './cover/waves'

const MOTIFS = [squares, waves, columns, halftone, guillemets] as const

/** The hue of links, for an article that no section colours. */
const NO_SECTION = 267

/**
 * The picture of an article that has none: an SVG file of one to six kilobytes, without text, the same for a title on every machine.
 * `hue` is the section's, in OKLCH degrees; titles drift around it by 18°.
 *
 * Light tones are attributes; its own style sheet only puts the dark ones over them, for renderers of images lack `light-dark()`. Inside
 * `<img>` browsers take the page's `color-scheme` for the reader's preference (w3c/csswg-drafts#7213). Firefox applies the policy that
 * the file is served with, which refuses that sheet: there a cover stays light. librsvg, for share cards, keeps the light tones too.
 */
export function cover(title: string, hue = NO_SECTION): string {
  const seed = titleHash(title)
  const dice = seededRandom(seed)
  const drift = Math.round(dice.between(-18, 18))
  const { light, dark } = tonesOf((hue + drift + 360) % 360)
  // The low bits seed the dice: the motif takes others, so that it says nothing of the drawing.
  const motif = MOTIFS[(seed >>> 13) % MOTIFS.length] ?? squares
  const ground = fill(GROUND, `M0 0h${WIDTH}v${HEIGHT}H0z`)
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`
  const style = `<style>@media(prefers-color-scheme:dark){${rules(dark)}}</style>`
  return `<svg ${frame}>${style}${painted(ground + motif(dice), light)}</svg>\n`
}

/** A class names a tone: `f` fills with it, `s` strokes with it. */
function painted(drawing: string, tones: string[]): string {
  return drawing.replace(/class="([fs])(\d)"/g, (name, kind: string, index: string) => {
    return `${name} ${kind === 'f' ? 'fill' : 'stroke'}="${tones[Number(index)]}"`
  })
}

function rules(tones: string[]): string {
  return tones.map((tone, index) => `.f${index}{fill:${tone}}.s${index}{stroke:${tone}}`).join('')
}
