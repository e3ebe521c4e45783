import { describe, expect, it } from 'vitest'
import { foldedWords, searchTokens } from '../../lib/search/search-tokens'

describe('the tokens of a search', () => {
  it.each([
    ['10 000 euros', ['10000', 'euros']],
    ['10\u202f000 euros', ['10000', 'euros']],
    ['1\u00a0234\u00a0567', ['1234567']],
    ['10000 euros', ['10000', 'euros']],
    ['en 2024 300 élèves', ['en', '2024', '300', 'eleves']],
    ['l’U.R.S.S. de 1922', ['l', 'urss', 'de', '1922']],
    ['la S.N.C.F', ['la', 'sncf']],
    ['M. Martin', ['m', 'martin']],
    ['Fin. Le début.', ['fin', 'le', 'debut']],
    ['aujourd’hui et demain', ['aujourdhui', 'et', 'demain']],
    ["Aujourd'hui", ['aujourdhui']],
    ['du C++, du C# ou du C', ['du', 'cplusplus', 'du', 'cdiese', 'ou', 'du', 'c']],
    ['1+1, Canal+ et #climat', ['1', '1', 'canal', 'et', 'climat']],
  ])('%s', (text, folded) => {
    expect(searchTokens(text).map((token) => token.folded)).toEqual(folded)
  })

  it('cover the whole text', () => {
    const text = 'Les 10\u202f000 de l’U.R.S.S.'
    expect(searchTokens(text).map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
      'Les',
      '10\u202f000',
      'de',
      'l',
      'U.R.S.S.',
    ])
  })

  it('are folded one by one to compare phrases', () => {
    expect(foldedWords('L’été, à 10\u202f000 m')).toBe(' l ete a 10000 m ')
  })
})
