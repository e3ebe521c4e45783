import { describe, expect, it } from 'vitest'
import { Counter } from '@/lib/text/counter'
import { fnv1a } from '@/lib/text/hash'
import { splitLead } from '@/lib/text/indexed-fields'
import { ByteReader, ByteWriter } from '@/lib/text/varint'

describe('FNV-1a', () => {
  /** The authors' test vectors, and an astral letter, which is one code point. */
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of « %s »', (text, expected) => expect(fnv1a(text)).toBe(expected))

  it('goes by code points', () => {
    expect(fnv1a('\u{1d54f}')).toBe(Math.imul(0x811c9dc5 ^ 0x1d54f, 0x01000193) >>> 0)
  })
})

describe('varints', () => {
  it('are the same after writing and reading', () => {
    const numbers = [0, 1, 127, 128, 300, 2 ** 21, 2 ** 31, 2 ** 32 - 1]
    const writer = new ByteWriter()
    for (const number of numbers) writer.number(number)
    const reader = new ByteReader(writer.result())
    expect(numbers.map(() => reader.number())).toEqual(numbers)
    expect(reader.isAtEnd).toBe(true)
  })
})

describe('a counter', () => {
  it('counts like a Map, however often it is cleared', () => {
    const counter = new Counter()
    for (const [round, size] of [10, 5000, 300].entries()) {
      counter.clear()
      const expected = new Map<number, number>()
      for (let i = 0; i < 4 * size; i++) {
        const key = Math.imul(i % size, 0x9e3779b1) >>> 0
        counter.add(key, i + round)
        expected.set(key, (expected.get(key) ?? 0) + i + round)
      }
      const { keys, sums, size: count } = counter
      expect(new Map(Array.from({ length: count }, (_, at) => [keys[at], sums[at]]))).toEqual(expected)
    }
  })
})

describe('the lead', () => {
  it.each([
    ['', '', ''],
    ['\n\nUn.\nDeux\nTrois', 'Un.', '\nDeux\nTrois'],
    ['Un', 'Un', ''],
  ])('of %j', (text, lead, body) => expect(splitLead(text)).toEqual([lead, body]))
})
