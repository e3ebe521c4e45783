import { describe, expect, it } from 'vitest'
import { contrast, nearestContrasting } from '../../lib/content/contrast'
import { readSite } from '../../lib/content/site-file'
import { OUR_PALETTE, paletteOf, type Token } from '../../lib/palette'

const read = (text: string) => readSite({ path: 'content/site.yml', text })

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#1c33c6', '#fbfbf9', 8.67],
  ])('%s on %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })

  it('is met by the nearest colour that passes', () => {
    expect(nearestContrasting('#777777', ['#ffffff'], 4.5)).toBe('#767676')
    expect(nearestContrasting('#808080', ['#000000', '#ffffff'], 10)).toBeUndefined()
  })
})

describe('the colours of a newsroom', () => {
  it('default to ours, and links have their own shade in the dark theme', () => {
    const { value, problems } = read('colours: { link: "#8a1538", paper: { light: "#fffaf0", dark: "#101010" } }')
    expect(problems).toEqual([])
    const palette = paletteOf(value ?? {})
    expect(palette.paper).toEqual({ light: '#fffaf0', dark: '#101010' })
    expect(palette.ink).toEqual(OUR_PALETTE.ink)
    expect(palette.link.light).toBe('#8a1538')
    const grounds: Token[] = ['paper', 'surface', 'tint']
    for (const ground of grounds) expect(contrast(palette.link.dark, palette[ground].dark)).toBeGreaterThanOrEqual(7)
  })

  it('are refused under AA, with the nearest one that passes', () => {
    const { value, problems } = read('colours:\n  link: "#ffcc00"\n')
    expect(value).toBeUndefined()
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "code": "low-contrast",
          "expected": "un contraste de 4,5 au moins est attendu avec « paper » (#fbfbf9), en thème clair : il est de 1,4 ; la couleur la plus proche qui convient est "#866b00"",
          "fix": "  link: "#866b00"",
          "found": "« colours.link » vaut "#ffcc00"",
          "place": {
            "column": 9,
            "file": "content/site.yml",
            "length": 9,
            "line": 2,
          },
          "severity": "error",
        },
      ]
    `)
    const [{ fix = '' } = {}] = problems
    expect(read(`colours:\n${fix}\n`).problems).toEqual([])
  })

  it.each([
    ['colours: { paper: "#303030" }', 'un contraste de 4,5 au moins est attendu avec « ink »'],
    ['colours: { link: { light: "#1c33c6", dark: "#1c33c6" } }', 'en thème sombre'],
    ['colours: { mark: "#101010" }', 'un contraste de 4,5 au moins'],
    ['colours: { link: red }', 'une couleur comme "#8a1538" est attendue'],
    ['colours: { lien: "#1c33c6" }', 'des noms de couleurs sont attendus, parmi : paper'],
    ['couleurs: { link: "#1c33c6" }', '« colours » est peut-être attendu'],
  ])('get an error or a warning when they are wrong: %s', (text, expected) => {
    expect(
      read(text)
        .problems.map((problem) => problem.expected)
        .join(),
    ).toContain(expected)
  })

  it('may have three digits, or no hash sign', () => {
    expect(read('colours: { link: "13c" }').problems.map(({ fix }) => fix)).toEqual(['colours: { link: "#1133cc" }'])
  })
})
