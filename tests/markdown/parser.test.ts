import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../lib/markdown/parser'

/**
 * Each extension of GitHub in its shortest form, and texts that only look like one.
 */
const ROWS = [
  'rien de tout cela, a-t-il dit *hier*',
  '| a | b |\n|---|--:|\n| 1 | 2 |',
  'a | b\n- | -',
  'un\n:-\ndeux',
  'un\n-:\ndeux',
  'un\n-\ndeux',
  '> un\n> :-:\n> deux',
  'contact@exemple.fr, a.b+c@d-e.fr',
  'contact&#64;exemple.fr',
  'contact\\@exemple.fr',
  'mailto:a@exemple.fr xmpp:a@exemple.fr/x',
  'www.exemple.fr/a_b_',
  'WWW.EXEMPLE.FR',
  '&#119;ww.exemple.fr',
  'https://exemple.fr/(a).',
  'HTTP://exemple.fr',
  'http\\://exemple.fr',
  'https&colon;//exemple.fr',
  '[un](https://exemple.fr "www.exemple.fr") <https://exemple.fr>',
  '[www.exemple.fr',
  '~~barré~~ ~seul~',
  'un[^1]\n\n[^1]: deux',
  '- [ ] un\n- [x] deux',
]

describe('parseMarkdown', () => {
  const whole = remark().use(remarkGfm, { singleTilde: false }).freeze()
  const pairs = ROWS.map((row, index) => [row, ROWS[(index + 7) % ROWS.length]].join('\n\n'))

  it.each([...ROWS, ...pairs])('reads %j like a parser with every extension', (text) => {
    expect(parseMarkdown(text)).toEqual(whole.parse(text))
  })
})
