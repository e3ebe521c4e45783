import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hueClass } from '@/lib/hue'

const css = readFileSync('app/styles/hues.css', 'utf8')
const rules = [...css.matchAll(/^\.hue-(\d+) \{ --h: (\d+); --c: ([\d.]+); \}$/gm)].map(([, name, hue, chroma]) => ({
  name: Number(name),
  hue: Number(hue),
  chroma: Number(chroma),
}))

/** The lightness of each theme in `hues.css`, and the text backgrounds of `theme.css`. */
const THEMES = [
  { theme: 'light', lightness: 0.41, most: 1, grounds: ['#fbfbf9', '#eff2fb', '#ffffff'] },
  { theme: 'dark', lightness: 0.81, most: 0.1, grounds: ['#0f1116', '#171b28', '#191b21'] },
]

it.each([
  [0, 'hue-5'],
  [22, 'hue-25'],
  [165, 'hue-165'],
  [235, 'hue-245'],
  [340, 'hue-345'],
  [357.5, 'hue-5'],
])('rounds the hue %d to the class %s', (hue, expected) => {
  expect(hueClass({ hue })).toBe(expected)
})

it('has no class without a section', () => {
  expect(hueClass(undefined)).toBe('')
})

it('has a CSS rule for every twentieth degree', () => {
  expect(rules.map(({ name }) => name)).toEqual(Array.from({ length: 18 }, (_, index) => index * 20 + 5))
  expect(rules.filter(({ name, hue }) => name !== hue)).toEqual([])
})

it('measures the colours of the style sheet', () => {
  expect(css).toContain('light-dark(oklch(0.41 var(--c) var(--h)), oklch(0.81 min(var(--c), 0.1) var(--h)))')
})

describe.each(THEMES)('in the $theme theme', ({ lightness, most, grounds }) => {
  const colours = rules.map(({ hue, chroma }) => ({ hue, rgb: linearRgb(lightness, Math.min(chroma, most), hue) }))

  it('stays inside sRGB, which every screen shows', () => {
    expect(colours.filter(({ rgb }) => rgb.some((part) => part < -0.0005 || part > 1.0005))).toEqual([])
  })

  it('keeps every hue at 7:1 or more on every background', () => {
    const faint = colours.filter(({ rgb }) => grounds.some((ground) => contrast(rgb, fromHex(ground)) < 7))
    expect(faint.map(({ hue }) => hue)).toEqual([])
  })
})

type Rgb = [number, number, number]

/** OKLCH to linear-light sRGB (CSS Color 4, §10). */
function linearRgb(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function fromHex(hex: string): Rgb {
  const part = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue
  const [dark, light] = [luminance(one), luminance(other)].sort((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}
