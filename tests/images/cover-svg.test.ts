// @vitest-environment jsdom
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { seededRandom, titleHash } from '../../lib/images/cover/random'
import { tonesOf } from '../../lib/images/cover/tones'
import { cover } from '../../lib/images/cover-svg'

/** The hues measured in both themes. */
const HUES = [165, 65, 22, 340, 235, 205]
const TITLES = Array.from({ length: 60 }, (_, index) => `Titre numéro ${index}`)

describe('cover', () => {
  it('is the same for a title on every machine', () => {
    expect(cover('OpenAI signe avec l’armée', 22)).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" viewBox="0 0 600 400"><style>@media(prefers-color-scheme:dark){.f0{fill:#371f18}.s0{stroke:#371f18}.f1{fill:#d4886f}.s1{stroke:#d4886f}.f2{fill:#7e4735}.s2{stroke:#7e4735}.f3{fill:#fbe2d9}.s3{stroke:#fbe2d9}}</style><path class="f0" fill="#f9e0d8" d="M0 0h600v400H0z"/><path class="f2" fill="#da9983" d="M36 206h111v93h-111z"/><path class="f2" fill="#da9983" d="M175 80h111v114h-111z"/><path class="f2" fill="#da9983" d="M314 38h111v93h-111z"/><path class="f2" fill="#da9983" d="M453 164h111v72h-111z"/><g fill="none" stroke-width="8"><path class="s1" stroke="#884028" d="M36 43h72.5M36 64h104.8M36 85h104.1M36 106h107.6M36 127h109.7M36 148h108.9M36 169h110.4M36 190h109.1M36 316h103.8M36 337h110.5M36 358h50.5M175 43h110M175 64h103.5M175 211h107.4M175 232h109.1M175 253h110.2M175 274h105.2M175 295h109.4M175 316h107M175 337h108.1M175 358h105.2M314 148h105M314 169h110.8M314 190h45.5M314 211h110.9M314 232h110.1M314 253h39.4M314 274h104.4M314 295h106.9M314 316h105M314 337h108.4M314 358h111M453 43h104.3M453 64h105.4M453 85h108.4M453 106h108.8M453 127h105.3M453 148h103.5M453 253h44.9M453 274h107M453 295h105.8M453 316h103.3M453 337h106M453 358h50.1"/><path class="s0" stroke="#f9e0d8" d="M34 190h114M174 295h114" stroke-width="21"/><path class="s3" stroke="#36180f" d="M36 190H161V295H286"/></g></svg>
      "
    `)
  })

  it('is the same whatever the encoding of accents', () => {
    expect(cover('Été'.normalize('NFD'), 65)).toBe(cover('Été'.normalize('NFC'), 65))
  })

  it('draws each of the five motifs, with a variant for each title', () => {
    const drawings = TITLES.map((title) => cover(title, 165))
    expect(new Set(drawings).size).toBe(TITLES.length)
    expect(new Set(drawings.map(motifOf))).toEqual(new Set(['brackets', 'waves', 'columns', 'halftone', 'guillemets']))
  })

  it('is a small, well-formed image without text or script, with valid numbers', () => {
    for (const svg of TITLES.map((title, index) => cover(title, HUES[index % HUES.length] ?? 0))) {
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(documentElement.tagName).toBe('svg')
      expect(documentElement.querySelectorAll('text, script, image, parsererror')).toHaveLength(0)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|e-\d/)
      expect(svg.length).toBeLessThan(7000)
    }
  })

  it('has one accent colour', () => {
    const accents = TITLES.map(
      (title) => cover(title, 165).split('"s3"').length + cover(title, 165).split('"f3"').length - 2,
    )
    expect(new Set(accents)).toEqual(new Set([1]))
  })

  it('is drawn by librsvg, for share cards, on its light background', async () => {
    const { data, info } = await sharp(Buffer.from(cover('Grille', 235)))
      .resize(300, 200)
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([300, 200])
    expect(new Set(data).size).toBeGreaterThan(8)
  })
})

describe('tones', () => {
  it('resolves the four tones of a hue in both themes', () => {
    expect(tonesOf(165)).toMatchInlineSnapshot(`
      {
        "dark": [
          "#112d21",
          "#5cb28f",
          "#22664d",
          "#d6efe3",
        ],
        "light": [
          "#d5ede1",
          "#00694a",
          "#75bc9d",
          "#02291c",
        ],
      }
    `)
  })

  it.each(HUES)('keeps the strong tone and the accent distinct from the background: %i', (hue) => {
    for (const [ground = '', strong = '', , accent = ''] of Object.values(tonesOf(hue))) {
      expect(contrast(strong, ground)).toBeGreaterThan(4)
      expect(contrast(accent, ground)).toBeGreaterThan(9)
    }
  })
})

describe('random', () => {
  it('gives the same numbers from the same seed', () => {
    const throws = (seed: number) => Array.from({ length: 4 }, () => seededRandom(seed).below(1000))
    expect(throws(titleHash('a'))).toEqual(throws(titleHash('a')))
    expect(titleHash('a')).not.toBe(titleHash('b'))
  })

  it('stays within its bounds', () => {
    const random = seededRandom(7)
    const drawn = Array.from({ length: 500 }, () => random.between(-18, 18))
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(-18)
    expect(Math.max(...drawn)).toBeLessThan(18)
    expect(new Set(Array.from({ length: 200 }, () => random.pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']))
  })
})

/** Each motif is recognised by a path that only it draws. */
function motifOf(svg: string): string {
  if (svg.includes('<circle')) return 'halftone'
  if (svg.includes('miterlimit')) return 'guillemets'
  if (svg.includes('opacity')) return 'waves'
  return svg.includes('stroke-width="8"') ? 'columns' : 'brackets'
}

/** WCAG 2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
