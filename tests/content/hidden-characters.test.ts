import { describe, expect, it } from 'vitest'
import { visibleText } from '../../lib/content/hidden-characters'

const places = (text: string) => visibleText('f.md', text).problems.map(({ place }) => `${place.line}:${place.column}`)

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

describe('invisible characters', () => {
  it.each(hidden)('finds U+$code between two letters', ({ character }) => {
    expect(places(`un mot\nab${character}cd`)).toEqual(['2:3'])
  })

  it.each([
    ['a vertical tab', 'un\u000bdeux', 'un deux'],
    ['a line separator', 'un\u2028deux', 'un deux'],
    ['an apostrophe of Windows-1252', 'l\u0092\u00e9t\u00e9', 'l’été'],
    ['a terminal escape', 'a\u001b[31mb', 'a[31mb'],
    ['a sign of direction', 'a\u202eb', 'ab'],
  ])('reads a text without %s', (_, raw, text) => {
    expect(visibleText('f.md', raw).text).toBe(text)
  })

  it.each(visible)('keeps %j', (text) => {
    expect(places(text)).toEqual([])
  })

  it('reports each line once, as it is read', () => {
    expect(visibleText('f.md', 'a\u200bb \u202ec\n\nd\u2060')).toMatchInlineSnapshot(`
      {
        "problems": [
          {
            "code": "hidden-character",
            "expected": "la ligne est lue sans lui",
            "fix": "ab c",
            "found": "un caractère qui ne se voit pas est écrit ici, une espace de largeur nulle (U+200B)",
            "place": {
              "column": 2,
              "file": "f.md",
              "length": 1,
              "line": 1,
            },
            "severity": "warning",
          },
          {
            "code": "hidden-character",
            "expected": "la ligne est lue sans lui",
            "fix": "d",
            "found": "un caractère qui ne se voit pas est écrit ici, un gluon de largeur nulle (U+2060)",
            "place": {
              "column": 2,
              "file": "f.md",
              "length": 0,
              "line": 3,
            },
            "severity": "warning",
          },
        ],
        "text": "ab c

      d",
      }
    `)
  })

  it('stays fast on a long text without any', () => {
    const start = performance.now()
    visibleText('f.md', 'é❤'.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
