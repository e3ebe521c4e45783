import { expect, it } from 'vitest'
import { proseOf } from '../../lib/markdown/prose-lines'
import { DEFAULT_SITE } from '../../lib/site'

const PATH = 'content/articles/a.md'
const HEADER = '---\ntitle: A\ndate: 2025-06-17\n---\n'

const prose = (body: string, header = HEADER) => proseOf({ path: PATH, text: header + body }, DEFAULT_SITE)
const texts = (body: string) => prose(body).map(({ text }) => text)

it.each([
  ['le **gros** *chat*\ndort', ['le gros chat dort']],
  ['> Un mot\n> de plus', ['Un mot de plus']],
  ['- un\n- [deux](https://exemple.fr)\n\n## Trois', ['un', 'deux', 'Trois']],
  ['le `code` est là', ['le X est là']],
  ['voir [[port]], et [[gare|la gare]]', ['voir X, et la gare']],
  ['un <b>mot</b> \\* ici[^1]\n\n[^1]: Une note.', ['un mot * ici', 'Une note.']],
  ['| a | b |\n|---|---|\n| Un | 12 |', ['a', 'b', 'Un']],
  ['    du code\n\n```\nencore\n```', []],
])('gives the words of %j', (body, expected) => {
  expect(texts(body)).toEqual(expected)
})

it('gives the place of each word', () => {
  const body = 'Le **gros** `c` 🐈 *dort*,\n> ou\n> pas \\* là, [[gare|la gare]].\n\n- l’un\n'
  const lines = (HEADER + body).split('\n')
  for (const { text, placeOf } of prose(body)) {
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{S}]+/gu)) {
      if (word === 'X') continue
      const { line, column, length } = placeOf(index, index + word.length)
      expect(lines[line - 1]?.slice(column - 1, column - 1 + length)).toBe(word)
    }
  }
})

it('ignores texts in other languages', () => {
  expect(prose('A word.', '---\ntitle: A\ndate: 2025-06-17\nlang: en\n---\n')).toEqual([])
})

it('reads the title of a box once, and a line break as a space', () => {
  const lines = prose('> [!note] Un titre\n> et un texte.\n\nUn mot  \nun autre<br>encore.\n').map(({ text }) =>
    text.trim(),
  )
  expect(lines).toEqual(['Un titre', 'et un texte.', 'Un mot un autre encore.'])
})
