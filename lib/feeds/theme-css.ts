import { createHash } from 'node:crypto'
import { lightDark, type Token } from '../palette'
import type { Address } from '../paths'
import type { Site } from '../site'
import { type FontRole, isShipped, type OwnFont, SHIPPED_FONTS } from '../typeface'

type Face = Pick<Site, 'colours' | 'fonts' | 'ownFonts'>

/**
 * The style sheet of a newsroom's colours and fonts, and its address, which contains a hash, so
 * that browsers may cache it forever. Undefined if the newsroom changes none of them.
 */
export function themeFile(face: Face): [Address, string] | undefined {
  const css = themeCss(face)
  if (css === '') return undefined
  return [`/assets/theme.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`, css]
}

/** Pages link this sheet after ours. Its rules are in no layer, so they win over ours. */
function themeCss({ colours = {}, fonts = {}, ownFonts = {} }: Face): string {
  const colourLines = Object.entries(colours).map(
    ([token, colour]) => `--color-${token as Token}:${lightDark(colour)};`,
  )
  const roles = Object.keys(PROPERTIES) as (keyof typeof PROPERTIES)[]
  const fontLines = roles.flatMap((role) => {
    const families = familiesOf(role, fonts[role], ownFonts[role])
    return families === undefined ? [] : [`--font-${PROPERTIES[role]}:"Fine",${families};`]
  })
  const faces = Object.entries(ownFonts).map(([role, font]) => facesOf(role as FontRole, font))
  const lines = [...colourLines, ...fontLines]
  return lines.length === 0 ? '' : `${faces.join('')}:root{${lines.join('')}}\n`
}

/** Our CSS property for each role; the italic is a face of the text family. */
const PROPERTIES = { title: 'display', text: 'serif', interface: 'sans' } as const

function familiesOf(role: FontRole, choice: string | undefined, own: OwnFont | undefined): string | undefined {
  if (own) return `"Paper ${role}","Paper ${role} fallback",${own.fallback.isSans ? 'sans-serif' : 'serif'}`
  return choice !== undefined && isShipped(choice) ? SHIPPED_FONTS[choice] : undefined
}

function facesOf(role: FontRole, { common, others, weights, fallback }: OwnFont): string {
  const weight = weights === undefined ? WEIGHT_OF_STATIC[role] : `font-weight:${weights};`
  const style = role === 'italic' ? 'font-style:italic;' : ''
  const face = (file: string, range = '') =>
    `@font-face{font-family:"Paper ${role === 'italic' ? 'text' : role}";src:url("${file}");${weight}${style}font-display:swap;${range}}`
  const faces = [face(common), ...(others ? [face(others.file, `unicode-range:${others.range};`)] : [])]
  return `${faces.join('')}${role === 'italic' ? '' : fallbackFace(role, fallback)}`
}

/**
 * A static title face is declared for all weights, so that browsers do not embolden it. They
 * embolden and slant the other roles if they must.
 */
const WEIGHT_OF_STATIC: Record<FontRole, string> = { title: 'font-weight:1 1000;', text: '', italic: '', interface: '' }

function fallbackFace(role: FontRole, { isSans, sizeAdjust, ascent, descent, lineGap }: OwnFont['fallback']): string {
  const local = isSans ? ['Arial', 'Liberation Sans'] : ['Times New Roman', 'Liberation Serif']
  const sources = local.map((name) => `local("${name}")`).join(',')
  return `@font-face{font-family:"Paper ${role} fallback";src:${sources};size-adjust:${sizeAdjust}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:${lineGap}%;}`
}
