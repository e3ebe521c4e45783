import { expect, it } from 'vitest'
import { paragraphsOf } from '../../lib/blocks/paragraphs'

const cases: { name: string; html: string; expected: string[] }[] = [
  { name: 'each paragraph', html: '<p>Un.</p>\n<p>Deux <em>fois</em>.</p>', expected: ['Un.', 'Deux fois.'] },
  { name: 'none of a quotation', html: '<blockquote>\n<p>Dit-il.</p>\n</blockquote>\n<p>Un.</p>', expected: ['Un.'] },
  { name: 'none of a list', html: '<p>Un.</p>\n<ul>\n<li>\n<p>Deux.</p>\n</li>\n</ul>', expected: ['Un.'] },
  { name: 'no preformatted text', html: '<pre><code>&#x3C;p></code></pre>\n<p>Un.</p>', expected: ['Un.'] },
  { name: 'a broken line in one piece', html: '<p>Un<br>\ndeux.</p>', expected: ['Un deux.'] },
  { name: 'nothing of nothing', html: '', expected: [] },
]

it.each(cases)('finds $name', ({ html, expected }) => {
  const found = paragraphsOf(html)
  expect(found.map(({ text }) => text)).toEqual(expected)
  for (const { start, html: own } of found) expect(html.startsWith(own, start)).toBe(true)
})
