import { describe, expect, it } from 'vitest'
import { withWholeLines } from '../../lib/cli/merge-fixes'
import type { Problem } from '../../lib/problem'

const problem = (fix: string, code: Problem['code'] = 'wrong-value', line = 1): Problem => ({
  severity: 'error',
  code,
  place: { file: 'content/articles/a.md', line, column: 1, length: 1 },
  found: 'a',
  expected: 'b',
  fix,
})

const fixes = (line: string, problems: Problem[]) => withWholeLines(problems, () => line).map(({ fix }) => fix)

describe('the proposals of one line', () => {
  it.each([
    [
      'two links',
      'Voir [a](b.html), [c](/d/).',
      ['Voir [a](./b.md), [c](/d/).', 'Voir [a](b.html), [[d?|c]].'],
      'Voir [a](./b.md), [[d?|c]].',
    ],
    ['one change, told twice', 'Il a dit  cela.', ['Il a dit cela.', 'Il a dit cela.'], 'Il a dit cela.'],
    ['two words', 'Soit 100%  au 2ème.', ['Soit 100% au 2ème.', 'Soit 100%  au 2e.'], 'Soit 100% au 2e.'],
  ])('are combined into one: %s', (_what, line, separate, whole) => {
    expect(
      fixes(
        line,
        separate.map((fix) => problem(fix)),
      ),
    ).toEqual(separate.map(() => whole))
  })

  it('each leave out the other change when two change the same characters', () => {
    const told = ['Un "œuf"  dur.', 'Un « oeuf »  dur.', 'Un "oeuf" dur.'].map((fix) => problem(fix))
    expect(fixes('Un "oeuf"  dur.', told)).toEqual(['Un "œuf" dur.', 'Un « oeuf » dur.', 'Un "œuf" dur.'])
  })

  it('include the line that one of them adds below', () => {
    const told = ['  src: quai.png', '  src: quay.png\n  alt: "…"'].map((fix) => problem(fix))
    expect(fixes('  src: quay.png', told)).toEqual(Array(2).fill('  src: quai.png\n  alt: "…"'))
  })

  it('start from the line that YAML can read', () => {
    const told = [
      problem('titre : "Le port : suite"', 'yaml-syntax'),
      problem('title: "Le port : suite"', 'unknown-key'),
    ]
    expect(fixes('titre : Le port : suite', told)).toEqual(Array(2).fill('title: "Le port : suite"'))
  })

  it.each([
    ['the same signs', [problem('title: A'), problem('title: B')]],
    ['other lines', [problem('titre: A', 'wrong-value', 1), problem('b', 'wrong-value', 2)]],
    ['names of files', [problem('a.md', 'file-name'), problem('title: a')]],
    ['lines to add', [problem('date: 2025-06-02', 'missing-key'), problem('title: a')]],
    ['several lines', [problem('image:\n  src: a.png'), problem('title: a')]],
  ])('stay separate when they concern %s', (_what, problems) => {
    expect(fixes('title: x', problems)).toEqual(problems.map(({ fix }) => fix))
  })
})
