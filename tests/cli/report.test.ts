import { describe, expect, it } from 'vitest'
import { report } from '../../lib/cli/report'
import type { Problem } from '../../lib/problem'

const LINES: Record<string, string[]> = {
  'content/articles/a.md': ['---', 'title: A', 'date: 17/06/2025', '---'],
  'content/articles/b.md': ['Lire aussi : [[zzz]]'],
}
const lineOf = (file: string, line: number) => LINES[file]?.[line - 1]

function problem(file: string, line: number, more: Partial<Problem> = {}): Problem {
  const place = { file, line, column: 1, length: 4 }
  return { severity: 'error', code: 'wrong-value', place, found: 'ceci est là', expected: 'cela est attendu', ...more }
}

const late: Problem = problem('content/articles/a.md', 3, {
  place: { file: 'content/articles/a.md', line: 3, column: 7, length: 10 },
  found: '« date » vaut "17/06/2025"',
  expected: 'une date AAAA-MM-JJ est attendue',
  fix: 'date: 2025-06-17',
})

const lastLine = (...problems: Problem[]) => report(problems, lineOf).split('\n').at(-1)

describe('report', () => {
  it('shows no terminal control character', () => {
    const evil = problem('content/articles/\u001b[31m.md', 1, { found: 'a\u202eb\u0007' })
    expect(report([evil], () => 'c\u001b]0;d\u0007')).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
  })

  it('escapes line breaks in a file name', () => {
    const named = problem('content/a\nb.md', 1, { found: '« a\nb » est là' })
    expect(report([named], () => undefined).split('\n')[0]).toBe(
      'content/a\ufffdb.md:1:1  erreur : « a b » est là ; cela est attendu.',
    )
  })

  it('is empty without problems', () => expect(report([], lineOf)).toBe(''))

  it('shows every problem with its excerpt, sorted by file, then counts them', () => {
    const all = [problem('content/articles/b.md', 1), late, problem('content/site.yml', 9, { severity: 'warning' })]
    expect(report(all, lineOf)).toMatchInlineSnapshot(`
      "content/articles/a.md:3:7  erreur : « date » vaut "17/06/2025" ; une date AAAA-MM-JJ est attendue.
        3 | date: 17/06/2025
          |       ^^^^^^^^^^
      Écrivez : date: 2025-06-17

      content/articles/b.md:1:1  erreur : ceci est là ; cela est attendu.
        1 | Lire aussi : [[zzz]]
          | ^^^^

      content/site.yml:9:1  attention : ceci est là ; cela est attendu.

      ✖ 2 problèmes et 1 avertissement dans 3 fichiers"
    `)
  })

  it.each([
    [[late], '✖ 1 problème dans 1 article'],
    [[late, problem('content/articles/b.md', 1)], '✖ 2 problèmes dans 2 articles'],
    [
      [late, problem('content/articles/a.md', 1, { severity: 'warning' })],
      '✖ 1 problème et 1 avertissement dans 1 article',
    ],
    [[problem('content/articles/b.md', 1, { severity: 'warning' })], '⚠ 1 avertissement dans 1 article'],
    [[problem('content/pages/a-propos.md', 1)], '✖ 1 problème dans 1 fichier'],
    [[problem('content/sections.yml', 1), late], '✖ 2 problèmes dans 2 fichiers'],
  ])('counts %#', (problems: Problem[], expected: string) => {
    expect(lastLine(...problems)?.replaceAll('\u00a0', ' ')).toBe(expected)
  })

  it('shows every error, and three warnings of each kind with the number of others', () => {
    const unknown = (n: number) =>
      problem(`content/articles/${n}.md`, 1, {
        severity: 'warning',
        code: 'unknown-key',
        subject: 'layout',
        found: 'layout',
      })
    const alone = problem('content/articles/5.md', 2, { severity: 'warning', code: 'unknown-key', subject: 'type' })
    const errors = [1, 2, 3, 4].map((n) => problem(`content/articles/${n}.md`, 9))
    const all = [...[1, 2, 3, 4, 5].map(unknown), alone, ...errors]
    const parts = report(all, lineOf).split('\n\n')
    expect(parts.map((text) => text.replace('content/articles/', '').replace(' ; cela est attendu', ''))).toEqual([
      '1.md:9:1  erreur : ceci est là.',
      '2.md:9:1  erreur : ceci est là.',
      '3.md:9:1  erreur : ceci est là.',
      '4.md:9:1  erreur : ceci est là.',
      '1.md:1:1  attention : layout.',
      '2.md:1:1  attention : layout.',
      '3.md:1:1  attention : layout.\n… et 2 de la même sorte.',
      '5.md:2:1  attention : ceci est là.',
      '✖ 4\u00a0problèmes et 6\u00a0avertissements dans 5\u00a0articles ; tous : npm run check -- --all',
    ])
    expect(report(all, lineOf, Number.POSITIVE_INFINITY).split('\n\n')).toHaveLength(11)
  })

  it('groups warnings by code and subject', () => {
    const oneWay = (n: number) =>
      problem(`content/articles/${n}.md`, 1, { severity: 'warning', found: `« ${n} » ne renvoie pas`, code: 'one-way' })
    expect(report([1, 2, 3, 4, 5].map(oneWay), lineOf)).toContain('« 3 » ne renvoie pas ; cela est attendu.\n… et 2')
    expect(report([1, 2, 3].map(oneWay), lineOf)).not.toContain('de la même sorte')
  })

  it('names the command that mends many of them', () => {
    const mendable = Array.from({ length: 4 }, (_, n) => problem(`content/articles/${n}.md`, 3, { mend: '2025-06-17' }))
    expect(lastLine(...mendable)).toBe('✖ 4\u00a0problèmes dans 4\u00a0articles ; npm run mend en corrige une partie')
    expect(lastLine(...mendable.slice(1))).toBe('✖ 3\u00a0problèmes dans 3\u00a0articles')
  })
})
