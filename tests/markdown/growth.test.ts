import { describe, expect, it } from 'vitest'
import { parseBody, parseWithoutLimit } from '../../lib/markdown/body'
import { contextOf } from './parse'

/**
 * Texts in which one step, if it compared everything with everything, would take minutes: the limit
 * of the test runner tells quadratic work from linear work without measuring anything. Each has
 * thousands of one kind of node, and shorter texts are not enough to tell.
 */
const MANY = 3000
const numbered = (write: (number: number) => string) => Array.from({ length: MANY }, (_, n) => write(n)).join('')

const TEXTS = {
  'headings and links to none of them': numbered((n) => `## Partie ${n}\n\n[x](#ailleurs-${n})\n\n`),
  'pull quotes': `${'mot '.repeat(9000)}\n\n${'> [!exergue]\n> mot absent\n\n'.repeat(MANY)}`,
  'notes and their calls': numbered((n) => `Un mot[^${n}].\n\n[^${n}]: Une note.\n\n`),
  'missing notes on one line': numbered((n) => `un mot[^${n}] `),
  'tables and captions': 'Tableau : Un titre\n\n| a |\n|---|\n\n'.repeat(MANY),
  'HTML elements': `<div>${'<b>x</b> <!-- y --> '.repeat(MANY)}</div>`,
  'names of files that are titles': '[[A B]] '.repeat(MANY),
  'links between brackets': '[[\\a|b]] '.repeat(MANY),
  'stray signs': 'un ** mot ==x== $a^2$ [a] (b.md) '.repeat(MANY),
  'signs that nothing ends': `${'['.repeat(MANY)} ${'{{ '.repeat(MANY)} ${'$a_'.repeat(MANY)} ${'(link: '.repeat(MANY)}`,
  'labels of « Lire aussi »': 'Lire aussi :\n- [[a]]\nDu texte.\n'.repeat(MANY),
}

describe('a text of thousands of', () => {
  it.each(Object.entries(TEXTS))('%s is parsed', (_kind, text) => {
    expect(parseWithoutLimit(contextOf(text)).body.blocks).toBeInstanceOf(Array)
  })
})

/** The parser itself is quadratic on lines that go on in quotations which they do not name. */
it('is refused when it takes more than 2 s', () => {
  const context = contextOf(`\n${'>'.repeat(90)}${'a\n'.repeat(300_000)}`)
  expect(parseBody(context)).toEqual({ blocks: [], titleCandidates: [], words: 0 })
  expect(context.problems).toEqual([
    {
      severity: 'error',
      code: 'text-too-slow',
      place: { file: context.file, line: 2, column: 1, length: 91 },
      found: 'ce texte demande plus de 2 secondes de calcul',
      expected: 'un texte plus simple est attendu, où aucun signe n’est répété des milliers de fois',
    },
  ])
}, 120_000)
