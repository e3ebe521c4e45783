import { describe, expect, it } from 'vitest'
import { formatProblem } from '../lib/problem'

const WORDS = 'un paragraphe que son auteur a écrit sur une seule ligne, comme souvent, '
const LONG = `${WORDS.repeat(4)}Etat${` ${WORDS}`.repeat(4)}`.trimEnd()

/** The lines of the excerpt for a fault at these words. */
function excerptOf(line: string, words: string, length = words.length): string[] {
  const place = { file: 'a.md', line: 12, column: line.indexOf(words) + 1, length }
  const problem = { severity: 'warning', code: 'typography', place, found: 'a', expected: 'b' } as const
  return formatProblem(problem, line).split('\n').slice(1)
}

describe('the excerpt of a problem', () => {
  it('shows a short line whole, with carets under the fault', () => {
    expect(excerptOf('Il est à Etat.', 'Etat')).toEqual(['  12 | Il est à Etat.', '     |          ^^^^'])
  })

  it('shows the whole words around the fault of a long line', () => {
    const [shown = '', carets = ''] = excerptOf(LONG, 'Etat')
    expect(shown).toBe(
      '  12 | … que son auteur a écrit sur une seule ligne, comme souvent, Etat un paragraphe que son auteur a écrit sur une seule ligne, comme souvent, …',
    )
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('Etat')
  })

  it.each([['un paragraphe'], ['souvent,']])('keeps its carets under « %s » at the ends of a long line', (words) => {
    const end = LONG.lastIndexOf(words)
    const place = { file: 'a.md', line: 1, column: end + 1, length: words.length }
    const problem = { severity: 'error', code: 'typography', place, found: 'a', expected: 'b' } as const
    const [, shown = '', carets = ''] = formatProblem(problem, LONG).split('\n')
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe(words)
  })

  it('marks no more than it shows of a fault longer than the window', () => {
    const [shown = '', carets = ''] = excerptOf('a'.repeat(500), 'a', 500)
    expect(carets.length).toBeLessThanOrEqual(shown.length)
  })
})
