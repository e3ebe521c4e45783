import { describe, expect, it } from 'vitest'
import { readThemeSheet } from '../../lib/content/theme-sheet'
import { OUR_PALETTE } from '../../lib/palette'

const read = (text: string) => readThemeSheet({ path: 'content/theme.css', text })

describe('theme.css', () => {
  it('gives the colours of both themes', () => {
    const { value, problems } = read(`/* Nos couleurs */
:root {
  --link: #8A1538; /* le rouge de la une */
  --paper: #fffdf7
}
@media (prefers-color-scheme: dark) { :root { --paper: #121010; --ink: #f0f0f0; } }
`)
    expect(problems).toEqual([])
    expect(value).toMatchObject({
      link: { light: '#8a1538' },
      paper: { light: '#fffdf7', dark: '#121010' },
      ink: { light: OUR_PALETTE.ink.light, dark: '#f0f0f0' },
    })
  })

  it('refuses a pair under AA, with the nearest colour that passes', () => {
    const { problems } = read(':root {\n  --link: #ffcc00;\n}\n')
    expect(problems).toMatchObject([
      {
        code: 'low-contrast',
        place: { file: 'content/theme.css', line: 2, column: 11, length: 7 },
        found: '« --link » vaut #ffcc00',
        fix: expect.stringMatching(/^--link: #[0-9a-f]{6};$/),
      },
    ])
    expect(read(`:root { ${problems[0]?.fix} }`).problems).toEqual([])
    const one = read(':root { --linc: #8a1538; --ink: #202020 } /* à nous */')
    expect(one.problems[0]?.fix).toBe(':root { --link: #8a1538; --ink: #202020 } /* à nous */')
    expect(read(':root { --link: #813; }').problems[0]?.fix).toBe(':root { --link: #881133; }')
    const dark = '@media (prefers-color-scheme: dark) {\n  :root {\n    --ink: #202020;\n  }\n}'
    expect(read(dark).problems[0]).toMatchObject({
      place: { line: 3 },
      expected: expect.stringContaining('en thème sombre'),
    })
  })

  it.each([
    ['body { color: red }', 1, 'des couleurs sont attendues dans « :root { } »'],
    [':root { --link: #8a1538; }\n@import url(x.css);', 2, 'des couleurs sont attendues dans « :root { } »'],
    [':root {\n  --linc: #8a1538;\n}', 2, 'le nom d’une couleur est attendu : --paper'],
    [':root { --link: url(x) }', 1, 'une couleur comme « --link: #8a1538; » est attendue'],
    [':root { color: #000000 }', 1, 'le nom d’une couleur est attendu'],
    [':root { --link: red', 1, 'des couleurs sont attendues dans « :root { } »'],
  ])('refuses %s', (text, line, expected) => {
    const { value, problems } = read(text)
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ place: { line }, expected: expect.stringContaining(expected) }])
  })
})
