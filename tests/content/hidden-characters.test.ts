import { describe, expect, it } from 'vitest'
import { hiddenCharacters } from '../../lib/content/hidden-characters'

const places = (text: string) => hiddenCharacters('f.md', text).map(({ place }) => `${place.line}:${place.column}`)

const hidden = [
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f'],
  ...['\u061c', '\u200b', '\u2060', '\ufeff', '\u{e0001}', '\u{e0041}', '\u{e007f}', '\u200d', '\ufe00', '\ufe0f'],
  '\u{e0100}',
].map((character) => ({ character, code: character.codePointAt(0)?.toString(16) }))

const visible = [
  '1\u202f000 «\u00a0mots\u00a0»',
  '👩‍🚀 👨‍👩‍👧 🧑🏿‍🚀 👍🏽 🏴‍☠️',
  '❤️ 1️⃣ ☎️',
  'العربية עברית فارسی',
  'coup\u00adure',
  '',
]

describe('characters that do not show', () => {
  it.each(hidden)('finds U+$code between two letters', ({ character }) => {
    expect(places(`un mot\nab${character}cd`)).toEqual(['2:3'])
  })

  it.each(visible)('leaves %j', (text) => {
    expect(places(text)).toEqual([])
  })

  it('tells each line once, with the line to paste', () => {
    expect(hiddenCharacters('f.md', 'a\u200bb \u202ec\n\nd\u2060')).toMatchInlineSnapshot(`
      [
        {
          "code": "hidden-character",
          "expected": "un texte dont tous les caractères se voient est attendu",
          "fix": "ab c",
          "found": "un caractère invisible est caché ici, une espace de largeur nulle (U+200B)",
          "place": {
            "column": 2,
            "file": "f.md",
            "length": 1,
            "line": 1,
          },
          "severity": "error",
        },
        {
          "code": "hidden-character",
          "expected": "un texte dont tous les caractères se voient est attendu",
          "fix": "d",
          "found": "un caractère invisible est caché ici, un gluon de largeur nulle (U+2060)",
          "place": {
            "column": 2,
            "file": "f.md",
            "length": 1,
            "line": 3,
          },
          "severity": "error",
        },
      ]
    `)
  })

  it('stays fast on a long text without any', () => {
    const start = performance.now()
    hiddenCharacters('f.md', 'é❤'.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
