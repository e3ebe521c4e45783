import { brackets } from './cover/brackets'
import { fill, GROUND, HEIGHT, WIDTH } from './cover/canvas'
import { columns } from './cover/columns'
import { guillemets } from './cover/guillemets'
import { halftone } from './cover/halftone'
import { seededRandom, titleHash } from './cover/random'
import { tonesOf } from './cover/tones'
import { waves } from './cover/waves'

const MOTIFS = [brackets, waves, columns, halftone, guillemets] as const

/** The hue of links, for an article without a section colour. */
const NO_SECTION = 267

/**
 * The generated picture of an article without one: an SVG of one to six kilobytes, without text,
 * identical for a title on every machine. `hue` is the section's, in OKLCH degrees; titles vary it
 * by 18°.
 *
 * Light tones are attributes, and a style sheet in the file sets the dark ones, since image
 * renderers lack `light-dark()`. In `<img>` browsers apply the page's `color-scheme`
 * (w3c/csswg-drafts#7213). Firefox applies the policy of the response, which refuses the sheet, so
 * covers stay light there. They also stay light in librsvg, which draws share cards.
 */
export function cover(title: string, hue = NO_SECTION): string {
  const seed = titleHash(title)
  const random = seededRandom(seed)
  const drift = Math.round(random.between(-18, 18))
  const { light, dark } = tonesOf((hue + drift + 360) % 360)
  // The low bits seed the generator; other bits choose the motif, independently of the drawing.
  const motif = MOTIFS[(seed >>> 13) % MOTIFS.length] ?? brackets
  const ground = fill(GROUND, `M0 0h${WIDTH}v${HEIGHT}H0z`)
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`
  const style = `<style>@media(prefers-color-scheme:dark){${rules(dark)}}</style>`
  return `<svg ${frame}>${style}${painted(ground + motif(random), light)}</svg>\n`
}

/** Gives each class its tone: `f` fills with it, `s` strokes with it. */
function painted(drawing: string, tones: string[]): string {
  return drawing.replace(/class="([fs])(\d)"/g, (name, kind: string, index: string) => {
    return `${name} ${kind === 'f' ? 'fill' : 'stroke'}="${tones[Number(index)]}"`
  })
}

function rules(tones: string[]): string {
  return tones.map((tone, index) => `.f${index}{fill:${tone}}.s${index}{stroke:${tone}}`).join('')
}
