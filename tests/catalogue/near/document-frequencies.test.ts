import { describe, expect, it } from 'vitest'
import { countDocumentFrequencies } from '@/lib/catalogue/near/count-document-frequencies'
import { isOutdated } from '@/lib/catalogue/near/document-frequencies'
import { formatDocumentFrequencies, readDocumentFrequencies } from '@/lib/catalogue/near/frequencies-file'
import { sentenceHash } from '@/lib/catalogue/near/term-ids'
import { termId, tokenizeSentences } from '@/lib/text/tokenize'
import { chance, day, randomText, source } from './random-archive'

const NOTHING = { title: '', deck: '', straps: '', lead: '', body: '' }
const PATH = 'content/.terms.json'
const article = (slug: string, body: string) => source(slug, '2025-06-15', { ...NOTHING, body })
const keys = (text: string) => tokenizeSentences(text).map(sentenceHash)

describe('document frequencies', () => {
  it('counts the articles that have a word, in powers of two, by stem', () => {
    const bodies = ['Réforme du Sénat', 'Une réforme', 'Les réformes', 'Réformer', 'Le Sénat', 'Marée']
    const frequencies = countDocumentFrequencies(bodies.map((body, i) => article(`a${i}`, body)))
    expect(['reform', 'senat', 'mare', 'inconnu'].map((word) => frequencies.levelOf(termId(word)))).toEqual([
      2, 1, 0, 0,
    ])
    expect(frequencies.idf(0)).toBeGreaterThan(frequencies.idf(1))
  })

  it('finds the sentences that the archive repeats, but not those of a republished dispatch', () => {
    const frame = 'La revue est relue collectivement.'
    const reviews = Array.from({ length: 6 }, (_, i) =>
      article(`r${i}`, `Nouvelle numéro1${i} de la semaine. ${frame}`),
    )
    const dispatch = Array.from({ length: 30 }, (_, i) => `terme${i}`).join(' ')
    const copies = Array.from({ length: 6 }, (_, i) => article(`c${i}`, `${dispatch}.`))
    const { boilerplate } = countDocumentFrequencies([...reviews, ...copies])
    expect([...boilerplate]).toEqual(keys(frame))
  })

  it('does not depend on the order of the articles, and survives writing and reading', () => {
    const roll = chance(7)
    const sources = Array.from({ length: 60 }, (_, i) => source(`a${i}`, day(roll), randomText(roll)))
    const text = formatDocumentFrequencies(countDocumentFrequencies(sources))
    expect(formatDocumentFrequencies(countDocumentFrequencies(sources.toReversed()))).toBe(text)
    const { value, problems } = readDocumentFrequencies({ path: PATH, text })
    expect(problems).toEqual([])
    expect(value && formatDocumentFrequencies(value)).toBe(text)
  })

  it.each([
    '',
    '[]',
    '{"articles": 3}',
    '{"articles": -1, "words": {}, "pairs": {}, "boilerplate": ""}',
    '<<<<<<< HEAD',
  ])('reports a table that cannot be read: %s', (text) => {
    const { value, problems } = readDocumentFrequencies({ path: PATH, text })
    expect(value).toBeUndefined()
    expect(problems.map(({ severity, place }) => [severity, place.file])).toEqual([['error', PATH]])
  })

  it.each([
    [0, 0, false],
    [0, 2, true],
    [100, 199, false],
    [100, 200, true],
    [100, 10, false],
  ])('a table of %i articles is outdated for %i: %s', (made, now, expected) => {
    expect(
      isOutdated(countDocumentFrequencies(Array.from({ length: made }, (_, i) => article(`a${i}`, ''))), now),
    ).toBe(expected)
  })
})
