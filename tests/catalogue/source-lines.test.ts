import { expect, it } from 'vitest'
import { lineWithout } from '../../lib/catalogue/source-lines'

it.each([
  ['- [[a]]', '[[a]]', ''],
  ['Lire aussi : [[a]]', '[[a]]', ''],
  ['**À lire aussi** → [[a]]', '[[a]]', ''],
  ['Lire aussi : [[b]], [[a]]', '[[a]]', 'Lire aussi : [[b]]'],
  ['Lire aussi : [[a]], [[b]] et [[c]]', '[[a]]', 'Lire aussi : [[b]] et [[c]]'],
  ['Lire aussi : [[b]] et [[a]].', '[[a]]', 'Lire aussi : [[b]].'],
  ['related: [b, a]', 'a]', 'related: [b]'],
  ['related: ["b", "a"]', '"a"', 'related: ["b"]'],
  ['  - a', 'a', ''],
])('%s without %s', (line, link, expected) => {
  const length = link.replace(/\]$/, (end) => (link.startsWith('[') ? end : '')).length
  const place = { file: 'a.md', line: 1, column: line.lastIndexOf(link) + 1, length }
  expect(lineWithout(() => line, place)).toBe(expected)
})
