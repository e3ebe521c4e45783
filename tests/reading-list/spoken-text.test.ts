// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { spokenText } from '../../lib/reading-list/spoken-text'

function shown(text: string, foreign: unknown): string {
  const line = document.createElement('p')
  line.append(...spokenText(text, foreign))
  return line.innerHTML
}

it.each([
  ['no part', undefined, 'Le fair use'],
  ['a part', [{ start: 3, end: 11, lang: 'en' }], 'Le <span lang="en" dir="auto">fair use</span>'],
  ['the whole', [{ start: 0, end: 11, lang: 'en' }], '<span lang="en" dir="auto">Le fair use</span>'],
  ['what is no part', 'x', 'Le fair use'],
])('declares the language of %s', (_, foreign, expected) => expect(shown('Le fair use', foreign)).toBe(expected))

it('keeps the words of a title, whatever was stored', () => {
  for (const foreign of [[null], [{}], [{ start: 99, end: -1 }], [{ start: 'a', end: {}, lang: '<b>' }]]) {
    expect(() => shown('Un titre', foreign)).not.toThrow()
  }
})
