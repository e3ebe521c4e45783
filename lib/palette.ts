/** A colour of pages in each theme, as `#rrggbb`. */
interface Colour {
  light: string
  dark: string
}

/** The colours that a newsroom may choose, by the name of their token in `app/styles/theme.css`. */
export const TOKENS = ['paper', 'surface', 'tint', 'ink', 'ink-2', 'rule', 'edge', 'link', 'mark'] as const
export type Token = (typeof TOKENS)[number]
export type Palette = Readonly<Record<Token, Colour>>

/** `tests/palette.test.ts` checks that `theme.css` has the same values. */
export const OUR_PALETTE: Palette = {
  paper: { light: '#fbfbf9', dark: '#0f1116' },
  surface: { light: '#ffffff', dark: '#191b21' },
  tint: { light: '#eff2fb', dark: '#171b28' },
  ink: { light: '#141720', dark: '#ebe9e5' },
  'ink-2': { light: '#474c56', dark: '#b3b6bc' },
  rule: { light: '#d7d9dd', dark: '#31343a' },
  edge: { light: '#7d8088', dark: '#71747c' },
  link: { light: '#1c33c6', dark: '#aeb8fb' },
  mark: { light: '#c8d5ff', dark: '#2f3c6e' },
}

/** The colours of a paper: those it chose, and our defaults for the rest. */
export function paletteOf({ colours }: { colours?: Partial<Palette> }): Palette {
  return { ...OUR_PALETTE, ...colours }
}

export function lightDark({ light, dark }: Colour): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`
}
