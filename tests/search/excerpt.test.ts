import { expect, it } from 'vitest'
import { excerptOf, markMatches, openingOf, type TextPart } from '../../lib/search/excerpt'

const is =
  (...terms: string[]) =>
  ({ term }: { term: string }) =>
    terms.includes(term)
const shown = (parts: TextPart[]) => parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

it('shows the words of the text, accents and all', () => {
  expect(shown(markMatches('L’École, l’œuvre et les écoles', is('ecol', 'oeuvr')))).toBe(
    'L’[École], l’[œuvre] et les [écoles]',
  )
})

it('quotes the place with most of the words searched for, between two words', () => {
  const text = `Le chat dort. ${'Rien ici. '.repeat(30)}Le chat voit enfin le chien du voisin. ${'Rien là. '.repeat(30)}`
  const quoted = shown(markMatches(excerptOf(text, is('chat', 'chien')), is('chat', 'chien')))
  expect(quoted).toContain('Le [chat] voit enfin le [chien] du voisin.')
  expect(quoted).toMatch(/^… .*…$/)
})

it('quotes nothing where nothing is found', () => {
  expect(excerptOf('Rien ici.', is('chat'))).toBe('')
})

it('opens with whole words, and leaves no comma before an ellipsis', () => {
  expect(openingOf('Un texte court.')).toBe('Un texte court.')
  expect(openingOf(`${'mot '.repeat(33)}virgule, ${'mot '.repeat(33)}`)).toMatch(/ mot mot virgule…$/)
})
