import { describe, expect, it } from 'vitest'
import { readLogo } from '../../lib/content/logo'

const read = (text: string) => readLogo({ path: 'content/logo.svg', text })
const svg = (inside: string, more = '') =>
  `<?xml version="1.0"?>\n<!-- Inkscape -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"${more}>\n${inside}\n</svg>`

describe('a logo', () => {
  it('keeps its shapes and what draws them, and nothing else', () => {
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
    ['too much', svg(`<path d="${'M0 0'.repeat(5000)}"/>`), 'ce dessin a'],
  ])('is refused with %s', (_what, text, found) => {
    const { value, problems } = read(text)
    expect(value).toBeUndefined()
    expect(problems.map((problem) => `${problem.code} ${problem.found}`)).toEqual([
      expect.stringContaining(`refused-logo ${found}`),
    ])
  })
})
