import { describe, expect, it } from 'vitest'
import { Directory } from './directory'
import { rawArticle } from './folder'
import { measure } from './measure'
import { readPairs } from './pairs'

const directory = new Directory(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => rawArticle(`${slug}.md`, '')))

describe('pairs', () => {
  it('are read in both directions, once; lines that name no article are counted', () => {
    const { answers, unknown } = readPairs('# note\nsource\ttarget\r\na\tb\nb\ta\na\tc\na\ta\n', directory)
    expect(Object.fromEntries([...answers].map(([path, targets]) => [path, [...targets]]))).toEqual({
      a: ['b', 'c'],
      b: ['a'],
      c: ['a'],
    })
    expect(unknown).toBe(1)
  })
})

describe('measure', () => {
  const answers = new Map([['a', new Set(['b', 'c'])]])
  it.each([
    ['both, at once', ['b', 'c', 'd', 'e', 'f'], [1, 1, 1, 1]],
    ['one, first', ['b', 'd', 'e', 'f', 'g'], [0.5, 0.5, 1, 1]],
    ['one, fourth', ['d', 'e', 'f', 'c', 'g'], [0, 0.5, 1, 0.25]],
    ['none', ['d', 'e', 'f', 'g'], [0, 0, 0, 0]],
    ['one, too late', ['d', 'e', 'f', 'g', 'a', 'b'], [0, 0, 0, 0]],
    ['nothing proposed', [], [0, 0, 0, 0]],
  ])('%s', (_name, list, expected) => {
    const { recall3, recall5, hit5, mrr } = measure(() => list, answers)
    expect([recall3, recall5, hit5, mrr]).toEqual(expected)
  })
})
