import { describe, expect, it } from 'vitest'
import { parseSavedArticles } from '@/lib/reading-list/saved-article'
import { aKept } from './sketches'

const parse = (value: unknown) => parseSavedArticles(JSON.stringify(value))

describe('the stored list', () => {
  it('is the same after writing and reading', () => {
    const list = [aKept('b', 2), aKept('a', 1, { section: '', hue: '', progress: 100 })]
    expect(parse(list)).toEqual(list)
  })

  it.each([
    ['nothing', null],
    ['no JSON', '[{'],
    ['no list', '{"slug":"a"}'],
    ['null', 'null'],
  ])('is an empty list when it is %s', (_what, text) => {
    expect(parseSavedArticles(text)).toEqual([])
  })

  it.each([
    ['nothing', null],
    ['a word', 'a'],
    ['a list', []],
    ['an address out of the paper', { ...aKept('a'), slug: '../../ailleurs' }],
    ['an address with a scheme', { ...aKept('a'), slug: 'javascript:alert(1)' }],
    ['a title that is no text', { ...aKept('a'), title: { toString: 'x' } }],
    ['a title without end', { ...aKept('a'), title: 'x'.repeat(1001) }],
    ['no title', { ...aKept('a'), title: undefined }],
    ['several classes for a colour', { ...aKept('a'), hue: 'hue-20 sr-only' }],
    ['time in words', { ...aKept('a'), minutes: '7' }],
    ['time that never was', { ...aKept('a'), minutes: -1 }],
    ['more than read', { ...aKept('a'), progress: 101 }],
    ['no number', { ...aKept('a'), progress: null }],
    ['a reading of a thousand years', { ...aKept('a'), minutes: 1e9 }],
    ['a date in words', { ...aKept('a'), date: '<b>demain</b>' }],
    ['a time of saving that sorts after any other', { ...aKept('a'), keptAt: 'z' }],
    ['a passage without end', { ...aKept('a'), passages: ['x'.repeat(601)] }],
    ['more passages than one would read', { ...aKept('a'), passages: Array(51).fill('x') }],
    ['a language that is none', { ...aKept('a'), foreign: [{ start: 0, end: 1, lang: 'x'.repeat(99) }] }],
    ['a part that is none', { ...aKept('a'), foreign: [null] }],
    ['more parts than a title has words', { ...aKept('a'), foreign: Array(21).fill({ start: 0, end: 1, lang: 'en' }) }],
  ])('leaves out %s, and keeps the rest', (_what, stranger) => {
    expect(parse([stranger, aKept('b')])).toEqual([aKept('b')])
  })

  it('is copied without unexpected keys, prototypes included', () => {
    const hostile = `[{"__proto__":{"progress":3},"constructor":1,"junk":"${'x'.repeat(1e6)}",${JSON.stringify({
      ...aKept('a'),
      foreign: [{ start: 0, end: 5, lang: 'es-419', junk: 1 }],
    }).slice(1)}]`
    const [article] = parseSavedArticles(hostile)
    const expected = aKept('a', 1, { foreign: [{ start: 0, end: 5, lang: 'es-419' }] })
    expect(JSON.stringify(article)?.length).toBe(JSON.stringify(expected).length)
    expect(article).toEqual(expected)
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype)
  })

  it('has each article once, up to a limit', () => {
    expect(parse([aKept('a', 2), aKept('a', 1)])).toEqual([aKept('a', 2)])
    expect(parse(Array.from({ length: 600 }, (_, index) => aKept(`a${index}`)))).toHaveLength(500)
  })
})
