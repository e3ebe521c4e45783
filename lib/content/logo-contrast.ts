import { type Palette, paletteOf } from '../palette'
import type { Problem } from '../problem'
import type { Logo } from '../site'
import { contrast } from './contrast'
import { startOf } from './place-in-source'

/** Below this contrast a drawing is hardly visible. WCAG asks nothing of logotypes (1.4.3). */
const SEEN = 1.5
const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff' }
const THEMES = { light: 'clair', dark: 'sombre' } as const

/**
 * Warns about a logo that is invisible on the paper of one theme: many programs write an explicit
 * black. A shape without a colour, or with a colour that we cannot parse, is assumed to take that
 * of the text.
 */
export function logoContrast(path: string, logo: Logo, colours: Partial<Palette> | undefined): Problem[] {
  const { paper } = paletteOf({ ...(colours && { colours }) })
  const all = coloursOf(logo)
  return (['light', 'dark'] as const).flatMap((theme): Problem[] => {
    const isSeen =
      all.length === 0 || all.some((colour) => colour === undefined || contrast(colour, paper[theme]) >= SEEN)
    if (isSeen) return []
    const found = `rien de ce dessin ne se voit sur le fond du thème ${THEMES[theme]} (${paper[theme]})`
    const expected = 'des formes sans « fill » sont attendues, qui prennent la couleur du texte, ou une autre couleur'
    return [{ severity: 'warning', code: 'unseen-logo', place: { ...startOf(path), length: 1 }, found, expected }]
  })
}

/** The colour of each shape, as `#rrggbb`; undefined where it follows the text or is not known. */
function coloursOf({ fill, markup }: Logo): (string | undefined)[] {
  const open = [fill]
  return [...markup.matchAll(/<(\/?)(\w+)([^>]*)>/g)].flatMap(([, close, name, attributes = '']) => {
    if (close) open.pop()
    if (close) return []
    const own = /\bfill="([^"]*)"/.exec(attributes)?.[1] ?? open.at(-1) ?? ''
    open.push(own)
    const stroke = /\bstroke="([^"]*)"/.exec(attributes)?.[1]
    if (name === 'g') return []
    return [own, ...(stroke === undefined ? [] : [stroke])].filter((value) => value !== 'none').map(hexOf)
  })
}

function hexOf(value: string): string | undefined {
  const long = value.toLowerCase().replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3')
  return NAMED[long] ?? (/^#[0-9a-f]{6}$/.test(long) ? long : undefined)
}
