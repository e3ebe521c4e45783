import { describe, expect, it } from 'vitest'
import { compare, fingerprint } from '@/lib/reading-list/fingerprints'

describe('fingerprint', () => {
  it('is short, and ignores spaces', () => {
    expect(fingerprint('Un texte.')).toMatch(/^[0-9a-z]{1,7}$/)
    expect(fingerprint(' Un\n  texte\u00a0. ')).toBe(fingerprint('Un texte .'))
    expect(fingerprint('\u202f')).toBe(fingerprint(''))
    expect(fingerprint('Un texte.')).not.toBe(fingerprint('Un texte'))
    expect(fingerprint('e\u0301té')).toBe(fingerprint('été'))
  })
})

describe('compare', () => {
  const letters = (text: string) => [...text]
  it.each([
    ['nothing', 'abc', 'abc', ''],
    ['a changed paragraph', 'abc', 'aXc', 'X changed'],
    ['the first', 'abc', 'Xbc', 'X changed'],
    ['the last', 'abc', 'abX', 'X changed'],
    ['a new paragraph', 'abc', 'abXc', 'X new'],
    ['a new one at the end', 'abc', 'abcX', 'X new'],
    ['a new one at the head', 'abc', 'Xabc', 'X new'],
    ['one changed and one new after it', 'abc', 'aXYc', 'X changed, Y new'],
    ['two places', 'abcd', 'aXcYd', 'X changed, Y new'],
    ['one that has gone', 'abc', 'ac', ''],
    ['one that has moved', 'abc', 'bca', ''],
    ['all', 'ab', 'XYZ', 'X changed, Y changed, Z new'],
    ['a text that nobody had read', '', 'XY', 'X new, Y new'],
    ['two alike', 'aab', 'aaXb', 'X new'],
  ])('finds %s', (_what, before, now, expected) => {
    const changes = compare(letters(before), letters(now))
    const found = letters(now).flatMap((letter, at) => (changes[at] === 'same' ? [] : [`${letter} ${changes[at]}`]))
    expect(found.join(', ')).toBe(expected)
  })

  it('marks nothing in an unchanged text', () => {
    for (const text of ['', 'a', 'abab', 'aaaa']) {
      expect(compare(letters(text), letters(text)).filter((change) => change !== 'same')).toEqual([])
    }
  })
})
