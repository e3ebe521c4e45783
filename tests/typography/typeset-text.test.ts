import { describe, expect, test } from 'vitest'
import { typesetInline, typesetText } from '../../lib/typography/typeset-text'
import { fromVisible, visible } from './visible'

test('a title rendered by React raises its ordinals', () => {
  expect(typesetInline('Le 1er mai, XXIe siècle')).toEqual([
    'Le 1',
    { sup: 'er' },
    '\u00A0mai, XXI',
    { sup: 'e' },
    '\u00A0siècle',
  ])
})

test('a plain string keeps its ordinals on the line', () => {
  expect(visible(typesetText("Le 1er ministre l'a dit !"))).toBe('Le 1er ministre l{2019}a dit{202F}!')
})

test('an empty string is empty', () => {
  expect(typesetText('')).toBe('')
  expect(typesetInline('')).toEqual([])
})

const cases: { name: string; text: string; expected?: string }[] = [
  { name: 'a long run of marks takes one space', text: 'Non !!!!!!!!!!!!', expected: 'Non{202F}!!!!!!!!!!!!' },
  { name: 'a mark glued to a longer run is not cut', text: 'a!!!b' },
  { name: 'a line ending in the source is a space', text: '10\nkm', expected: '10{A0}km' },
  { name: 'a space typed twice is one', text: 'Quoi  ?', expected: 'Quoi{202F}?' },
  { name: 'a decomposed letter is a letter', text: 'cafe\u0301!', expected: 'cafe\u0301{202F}!' },
  { name: 'empty guillemets take one space', text: 'des «» vides', expected: 'des «{A0}» vides' },
  { name: 'a guillemet alone takes none', text: '«' },
  { name: 'three stops then a mark', text: 'Quoi...?', expected: 'Quoi{2026}{202F}?' },
  { name: 'etc is left to the lint', text: 'etc...' },
  { name: 'a number the author half bound', text: '1{202F}234 567', expected: '1{202F}234{202F}567' },
  { name: 'seven groups of digits', text: '1 000 000 000', expected: '1{202F}000{202F}000{202F}000' },
  { name: 'a telephone number', text: '01 23 45 67 89' },
  { name: 'a unit that is a square', text: '10 cm²', expected: '10{A0}cm²' },
  { name: 'a price in dollars', text: '12 $ US', expected: '12{A0}$ US' },
  { name: 'a title before an initial', text: 'M. J. Dupont', expected: 'M.{A0}J.{A0}Dupont' },
  { name: 'a capital and a full stop are no initial', text: 'Le plan B. Ensuite' },
  { name: 'an ordinal in an address', text: 'https://exemple.fr/2e' },
  { name: 'an ordinal in an e-mail', text: '2e@exemple.fr' },
  { name: 'a number that ends with e', text: '1re2e' },
  { name: 'three centuries', text: 'XVe, XVIe et XVIIe siècles', expected: 'XVe, XVIe et XVIIe{A0}siècles' },
  {
    name: 'a title does not end the sentence of an aside',
    text: 'Elle {2013} et M. Dupont {2013} vint',
    expected: 'Elle {2013}{A0}et M.{A0}Dupont{A0}{2013} vint',
  },
  {
    name: 'an aside left open does not spoil the next sentence',
    text: 'Elle vint {2013} enfin. Elle {2013} seule {2013} partit.',
    expected: 'Elle vint {2013}{A0}enfin. Elle {2013}{A0}seule{A0}{2013} partit.',
  },
  {
    name: 'an aside may end before a comma',
    text: 'Hier {2013} enfin {2013}, elle {2013} seule {2013} partit',
    expected: 'Hier {2013}{A0}enfin{A0}{2013}, elle {2013}{A0}seule{A0}{2013} partit',
  },
  { name: 'two dashes share their space', text: 'Oui {2014} {2013} non', expected: 'Oui {2014}{A0}{2013} non' },
  { name: 'an emoticon in guillemets', text: '«:)»', expected: '«{A0}:){A0}»' },
  { name: 'a mark glued to an e-mail', text: 'oui;a@exemple.fr' },
  {
    name: 'the dash of a speaker is not counted',
    text: '{2014} Oui, dit-elle {2013} enfin {2013} hier',
    expected: '{2014}{A0}Oui, dit-elle {2013}{A0}enfin{A0}{2013} hier',
  },
]

test.each(cases)('$name', ({ text, expected = text }) => {
  expect(visible(typesetText(fromVisible(text)))).toBe(expected)
  expect(visible(typesetText(fromVisible(expected)))).toBe(expected)
})

describe('spaces chosen by the author are kept', () => {
  test.each([
    '«{202F}Oui{202F}»',
    'Oui{A0}; non{A0}!',
    'Note{202F}: rien',
    '12{A0}500{A0}habitants',
    '50{202F}%',
    'Elle {2013}{202F}enfin{202F}{2013} hier',
    'À{A0}demain{202F}',
    '{A0}À demain',
  ])('%s', (text) => {
    expect(visible(typesetText(fromVisible(text)))).toBe(text)
  })
})

test('letters and digits never change', () => {
  const text = `L'été 2026 : "1er" & l'Œuvre, n°5 (12 500 €, 3e) -- « Où ? » -- www.a.fr?b=c! 1\u00BD \uE000 \u{1F600}!`
  const letters = (string: string) => string.replace(/[^\p{L}\p{N}\p{S}\p{Co}]/gu, '')
  expect(letters(typesetText(text))).toBe(letters(text))
})
