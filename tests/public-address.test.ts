import { describe, expect, it } from 'vitest'
import { PAGE_KINDS, pageEntry } from '../lib/page-kinds'
import { addressLanguage, ownAddress, publicAddress, reservedWords } from '../lib/public-address'
import { LANGUAGES } from '../lib/site'

const ROUTES = PAGE_KINDS.map((kind) => pageEntry(kind).route)
const FIRST_PARTS = ROUTES.flatMap((route) => /^\/([a-z]+)\//.exec(route)?.[1] ?? [])

describe('publicAddress', () => {
  it.each([
    ['/rubriques/ia/', 'en', '/sections/ia/'],
    ['/rubriques/ia/atom.xml', 'en', '/sections/ia/atom.xml'],
    ['/recherche/?q=ia#r', 'en', '/search/?q=ia#r'],
    ['/archives/2025/06/', 'oc', '/archius/2025/06/'],
    ['/emporter/epub/ia.epub', 'en', '/take-away/epub/ia.epub'],
    ['/articles/rubriques/', 'en', '/articles/rubriques/'],
    ['/a-propos/', 'en', '/a-propos/'],
    ['/', 'en', '/'],
    ['#note-1', 'en', '#note-1'],
    ['https://autre.example/rubriques/', 'en', 'https://autre.example/rubriques/'],
    ['/rubriques/ia/', 'fr-CA', '/rubriques/ia/'],
  ] as const)('%s in %s is %s', (own, language, shown) => {
    expect(publicAddress(own, language)).toBe(shown)
    expect(ownAddress(shown, language)).toBe(own)
  })

  it.each(LANGUAGES)('never gives two pages one address in %s', (language) => {
    const words = [...FIRST_PARTS, ...reservedWords(language), 'a-propos']
    const shown = words.map((word) => publicAddress(`/${word}/`, language))
    expect(new Set(shown).size).toBe(new Set(words).size)
    expect(shown.map((address) => ownAddress(address, language))).toEqual(words.map((word) => `/${word}/`))
  })

  it.each(LANGUAGES.filter((language) => addressLanguage(language) !== 'fr'))(
    'has a word for each route in %s, and for what readers take away',
    (language) => {
      const left = new Set(['articles'])
      expect(reservedWords(language)).toHaveLength(
        new Set([...FIRST_PARTS, 'emporter'].filter((word) => !left.has(word))).size,
      )
    },
  )
})
