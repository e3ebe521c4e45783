import { describe, expect, it } from 'vitest'
import { readLogo } from '../../lib/content/logo'
import { logoContrast } from '../../lib/content/logo-contrast'

const read = (text: string) => readLogo({ path: 'content/logo.svg', text })
const svg = (inside: string, more = '') =>
  `<?xml version="1.0"?>\n<!-- Inkscape -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"${more}>\n${inside}\n</svg>`

describe('a logo', () => {
  it('keeps its shapes and drawing attributes, and nothing else', () => {
    const { value, problems } = read(
      svg('<title>Gazette</title><g id="a" class="b" fill="#8a1538"><path d="M0 0h40v40z"/></g>', ' width="120mm"'),
    )
    expect(problems).toEqual([])
    expect(value).toEqual({
      width: 120,
      height: 40,
      viewBox: '0 0 120 40',
      fill: '',
      markup: '<g fill="#8a1538"><path d="M0 0h40v40z"></path></g>',
    })
  })

  it('may have unused definitions, and a name for screen readers', () => {
    const { value, problems } = read(
      svg('<defs id="a"><path d="M9 9"/></defs><path d="M0 0"/>', ' role="img" aria-label="G"'),
    )
    expect([value?.markup, problems]).toEqual(['<path d="M0 0"></path>', []])
  })

  it('gets a viewBox from its size', () => {
    const { problems } = read(
      '<svg xmlns="http://www.w3.org/2000/svg" width="120px" height="40"><path d="M0 0"/></svg>',
    )
    expect(problems[0]?.expected).toBe('viewBox="0 0 120 40" est attendu dans <svg>')
  })

  it.each([
    ['a script', svg('<script>alert(1)</script>'), '« <script> » n’est pas une forme simple'],
    ['an event', svg('<path d="M0 0" onload="alert(1)"/>'), 'l’attribut « onload » n’est pas permis'],
    ['a style', svg('<path style="fill:red" d="M0 0"/>'), 'l’attribut « style » n’est pas permis'],
    ['a link', svg('<a href="https://mal.example/"><path d="M0 0"/></a>'), '« <a> » n’est pas une forme simple'],
    ['another file', svg('<path fill="url(https://mal.example/x)" d="M0 0"/>'), '« fill » vaut'],
    ['HTML', svg('<foreignObject/>'), '« <foreignObject> » n’est pas une forme simple'],
    ['text', svg('<text>Gazette</text>'), '« <text> » n’est pas une forme simple'],
    ['no box', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', '« viewBox » manque'],
    ['a broken file', svg('<path'), 'le dessin n’est pas du SVG'],
    ['another kind of file', 'GIF89a', 'le dessin n’est pas du SVG'],
    ['another box', svg('<path d="M0 0"/>').replace('0 0 120 40', '0 0 120 0'), '« viewBox » vaut "0 0 120 0"'],
    ['no namespace', '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>', 'l’adresse de SVG, « xmlns », manque'],
    ['classes', svg('<defs><style>.a{fill:red}</style></defs><path class="a" d="M0 0"/>'), 'une feuille de style'],
    ['no shape', svg('<metadata/><g></g>'), 'ce dessin n’a aucune forme'],
    ['too much', svg(`<path d="${'M0 0'.repeat(5000)}"/>`), 'ce dessin a'],
  ])('is refused with %s', (_what, text, found) => {
    const { value, problems } = read(text)
    expect(value).toBeUndefined()
    expect(problems.map((problem) => `${problem.code} ${problem.found}`)).toEqual([
      expect.stringContaining(`refused-logo ${found}`),
    ])
  })

  it.each([
    ['black, as most programs write it', '<path fill="#000" d="M0 0"/>', ['sombre']],
    ['black on a group', '<g fill="black"><path d="M0 0"/></g><path fill="#111" d="M0 0"/>', ['sombre']],
    ['white', '<path fill="#fff" d="M0 0"/>', ['clair']],
    ['without a colour', '<path d="M0 0"/>', []],
    ['black beside what follows the text', '<g fill="#000"><path d="M0 0"/></g><path d="M0 0"/>', []],
    ['black with a red line', '<path fill="#000" stroke="#c00" d="M0 0"/>', []],
    ['white letters on red', '<rect fill="#8a1538" width="9"/><path fill="#fff" d="M0 0"/>', []],
    ['an outline of its group', '<g stroke="#000"><path fill="none" d="M0 0"/></g>', []],
  ])('gets a warning in the theme where it is invisible: %s', (_, inside, themes) => {
    const { value } = read(svg(inside))
    const problems = value ? logoContrast('content/logo.svg', value, undefined) : []
    expect(problems.map(({ found }) => /thème (\w+)/.exec(found)?.[1])).toEqual(themes)
  })
})
