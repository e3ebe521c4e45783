import { describe, expect, it } from 'vitest'
import { diffTerms, parseTerms, serializeTerms, weightedTerms } from '../../lib/search/article-terms'
import { story } from './paper'

const termsOfStory = (title: string, text: string, deck?: string) =>
  weightedTerms(story('2025-01-01', title, text, deck === undefined ? {} : { deck }))

const weightsOf = (...args: Parameters<typeof termsOfStory>) =>
  Object.fromEntries(termsOfStory(...args).map(({ term, weight }) => [term, weight]))

describe('the terms of an article', () => {
  it('weigh most in a title, then in a deck, then in a text', () => {
    const { canal = 0, pont = 0, ecluse = 0 } = weightsOf('Le canal', 'Une écluse.', 'Sous le pont')
    expect([canal, pont, ecluse].every((weight, at, all) => at === 0 || weight < (all[at - 1] ?? 0))).toBe(true)
  })

  it('have the stop words of the title only', () => {
    expect(Object.keys(weightsOf('Pourquoi le canal', 'Comment ? Par là.'))).not.toContain('comment')
    expect(weightsOf('Pourquoi le canal', '')).toHaveProperty('pourquoi')
  })

  it('count their forms', () => {
    const election = termsOfStory('Élection', 'Les élections, l’élection, une élection.').find(({ forms }) =>
      forms.some(({ form }) => form === 'élections'),
    )
    expect(election?.forms).toEqual([
      { form: 'élections', times: 1 },
      { form: 'élection', times: 3 },
    ])
  })
})

describe('a digest', () => {
  const terms = termsOfStory('Les élus', 'L’election, des elections, une élection : 12 elus, et « 𝒜b ».')

  it('is the same after writing and reading', () => {
    expect(parseTerms(serializeTerms(terms))).toEqual(terms)
    expect(parseTerms(serializeTerms([]))).toEqual([])
  })

  it('differs by its lines', () => {
    expect(diffTerms('a 1 +\nb 2 +', 'b 2 +\nc 3 +')).toEqual(['a 1 +', 'c 3 +'])
    expect(diffTerms('a 1 +', '')).toEqual(['a 1 +', ''])
    expect(diffTerms('a 1 +', 'a 1 +')).toEqual(['', ''])
  })
})
