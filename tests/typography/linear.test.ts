import { describe, expect, test } from 'vitest'
import { lintTypography } from '../../lib/typography/lint'
import { typesetText } from '../../lib/typography/typeset-text'
import { typesetTree } from '../../lib/typography/typeset-tree'

// A quadratic pattern takes minutes on these, a linear one a fraction of a second: the test
// runner's own limit tells them apart without measuring anything.
const LENGTH = 100_000
const seeds = [
  ...['a', 'A', 'Aa', 'Aaaa-', 'Aaaa ', 'A. ', 'a.', 'IVX', 'Ie et ', 'Ie, ', 'XVe ', 'e\u0301'],
  ...['1', '1 ', ' 123', ' 000', '1:', '1%', '1er ', '1 h 30 ', 'n°1'],
  ...['«', '« ', '»', '(', '.', '…', '!', '? ', ' !', ':', ': ', '"', '-', ' -- ', ' –', '. A – ', "l'", "'"],
  ...['@', 'a@', 'a@a.', 'http://', 'www.', 'C:\\', ':a', ' :)', '\uE000', '\u2028'],
  ...[' ', '\n', '\u00A0', '        !'],
]

describe.each(seeds)('%j repeated', (seed) => {
  const text = seed.repeat(LENGTH / seed.length)

  test.each(['', 'A', 'a '])('after %j', (prefix) => {
    expect(typesetText(`${prefix}${text}x`)).toContain('x')
  })

  test('in the lint', () => {
    expect(lintTypography(`a${text}`)).toBeInstanceOf(Array)
  })
})

test('a line of many nodes', () => {
  const child = (_: unknown, index: number) => {
    const text = { type: 'text' as const, value: '1er ' }
    return index % 2 ? text : { type: 'emphasis' as const, children: [text] }
  }
  const children = Array.from({ length: 30_000 }, child)
  const paragraph = { type: 'paragraph' as const, children }
  typesetTree({ type: 'root', children: [paragraph] })
  expect(paragraph.children).toHaveLength(60_000)
})
