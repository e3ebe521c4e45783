import { describe, expect, it } from 'vitest'
import { count, plural } from '../../lib/french/numbers'
import { languageOf } from '../../lib/language/language'

const { fileSize, grouped, readingTime } = languageOf({ language: 'fr' })

const cases = [
  { written: count(0, 'article'), expected: '0{A0}article' },
  { written: count(1, 'article'), expected: '1{A0}article' },
  { written: count(2, 'article'), expected: '2{A0}articles' },
  { written: count(1200, 'article'), expected: '1{202F}200{A0}articles' },
  { written: count(1234567, 'mot'), expected: '1{202F}234{202F}567{A0}mots' },
  { written: count(31, 'fois'), expected: '31{A0}fois' },
  { written: grouped(999), expected: '999' },
  { written: plural(2, 'voix'), expected: 'voix' },
  { written: readingTime(7), expected: '7{A0}min' },
]

describe('numbers', () => {
  it.each(cases)('$expected', ({ written, expected }) => {
    expect(written).toBe(expected.replaceAll('{A0}', '\u00a0').replaceAll('{202F}', '\u202f'))
  })
})

describe('fileSize', () => {
  it.each([
    [1, '1\u00a0Ko'],
    [320_000, '320\u00a0Ko'],
    [999_400, '999\u00a0Ko'],
    [1_240_000, '1,2\u00a0Mo'],
    [3_000_000, '3\u00a0Mo'],
    [25_600_000, '26\u00a0Mo'],
  ])('%i → %s', (bytes, expected) => expect(fileSize(bytes)).toBe(expected))
})
