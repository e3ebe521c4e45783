type Oklch = [lightness: number, chroma: number, hue: number]

/** The ground, strong, soft and accent tones, as `#rrggbb`: image renderers lack `oklch()`. */
interface Tones {
  light: string[]
  dark: string[]
}

export function tonesOf(hue: number): Tones {
  return {
    light: [hex([0.925, 0.03, hue]), hex([0.46, 0.105, hue]), hex([0.74, 0.085, hue]), hex([0.25, 0.05, hue])],
    dark: [hex([0.27, 0.04, hue]), hex([0.7, 0.1, hue]), hex([0.46, 0.08, hue]), hex([0.93, 0.03, hue])],
  }
}

/** Reduces the chroma of a colour outside sRGB. Keeps its lightness, which makes the contrast. */
function hex([lightness, chroma, hue]: Oklch): string {
  const channels = linearOf([lightness, chroma, hue])
  const isInside = channels.every((channel) => channel > -0.0005 && channel < 1.0005)
  return isInside ? `#${channels.map(byte).join('')}` : hex([lightness, chroma - 0.002, hue])
}

/** Björn Ottosson's matrices, as in CSS Color 4. */
function linearOf([lightness, chroma, hue]: Oklch): number[] {
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

function byte(linear: number): string {
  const clamped = Math.min(1, Math.max(0, linear))
  const encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055
  return Math.round(255 * encoded)
    .toString(16)
    .padStart(2, '0')
}
