import { describe, expect, it } from 'vitest'
import { lineDiff } from '../../lib/text/line-diff'
import { randomBelow } from '../random'

/** The new text, rebuilt from the old one and the hunks. */
function patched(before: string, after: string): string {
  const lines = before.split('\n')
  for (const { line, removed, added } of lineDiff(before, after)) lines.splice(line - 1, removed.length, ...added)
  return lines.join('\n')
}

describe('lineDiff', () => {
  it.each([
    ['a\nb\nc', 'a\nB\nc', [{ line: 2, removed: ['b'], added: ['B'] }]],
    ['a\nc', 'a\nb\nc', [{ line: 2, removed: [], added: ['b'] }]],
    ['a\nb\nc', 'a\nc', [{ line: 2, removed: ['b'], added: [] }]],
    ['a', 'a', []],
    [
      'a\nb\nc\nd',
      'A\nb\nc\nD',
      [
        { line: 1, removed: ['a'], added: ['A'] },
        { line: 4, removed: ['d'], added: ['D'] },
      ],
    ],
  ])('%j becomes %j', (before, after, hunks) => {
    expect(lineDiff(before, after)).toEqual(hunks)
  })

  it('rebuilds the new text, whatever the texts', () => {
    const random = randomBelow(7)
    for (let round = 0; round < 200; round++) {
      const [before = '', after = ''] = [0, 1].map(() =>
        Array.from({ length: random(9) }, () => 'abc'[random(3)]).join('\n'),
      )
      expect(patched(before, after)).toBe(after)
    }
  })
})
