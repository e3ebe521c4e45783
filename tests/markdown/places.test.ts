import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Place } from '../../lib/article/source-place'
import { readNewsroom } from '../../lib/content/read-newsroom'
import { parseArticle } from '../../lib/markdown/article'

const TEXT = [
  '---',
  'title: Un essai',
  'date: 2025-06-17',
  'section: ia',
  'authors: [Anne, "Jean Martin"]',
  'related:',
  '  - [[neuf]]',
  'image: { src: images/a.jpg, alt: A }',
  '---',
  '',
  'Du texte, [un](./un.md)',
  'puis [[deux]] et <a href="trois.md">trois</a>.',
  '',
  'Lire aussi :',
  '',
  '- [quatre](./quatre.md)',
  '- Un titre',
  '',
  'Un titre seul',
  '',
  '> ![b](images/b.jpg)',
  '',
  '| a |',
  '|---|',
  '| [[cinq]] |',
  '',
  '[^n]: Une [[six]].',
  '',
  'Fin[^n].',
].join('\n')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it.each([
  ['as it is', TEXT],
  ['with CRLF', TEXT.replaceAll('\n', '\r\n')],
  ['with a BOM', `\ufeff${TEXT}`],
  ['with both', `\ufeff${TEXT.replaceAll('\n', '\r\n')}\r\n`],
])('every place is a place in the file, %s', async (_name, text) => {
  writeFileSync(join(folder, 'essai.md'), text)
  const { value } = await readNewsroom(folder)
  const [source] = value?.articles ?? []
  if (!value || !source) throw new Error('not read')
  const { value: article, problems } = parseArticle(source, value.site)
  expect(problems).toEqual([])
  expect(placesIn(article).map(({ line, column, length }) => excerpt(line, column, length))).toEqual([
    'ia',
    'Anne',
    'Jean Martin',
    '[[neuf]]',
    'images/a.jpg',
    '[quatre](./quatre.md)',
    'Un titre',
    '![b](images/b.jpg)',
    'Un titre seul',
    '[un](./un.md)',
    '[[deux]]',
    '<a href="trois.md">trois</a>',
    '[[cinq]]',
    '[[six]]',
  ])
})

function excerpt(line: number, column: number, length: number): string {
  return (TEXT.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length)
}

/** Every `place` in a value, in the order of its keys. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'place' ? [inner as Place] : placesIn(inner)))
}
