import { expect, it } from 'vitest'
import { termFinder } from '../../lib/text/foreign-terms'

const find = termFinder({
  en: ['machine learning', 'learning', 'OpenAI Files', "king's speech", 'C++'],
  de: ['Zeitgeist'],
})

it.each([
  ['Le machine learning, puis learning.', ['en machine learning', 'en learning']],
  ['Machine\u00a0learning et\nmachine\nlearning', ['en Machine\u00a0learning', 'en machine\nlearning']],
  ['Les OpenAI Files, pas les openai files', ['en OpenAI Files']],
  ['Le king’s speech et le Zeitgeist', ['en king’s speech', 'de Zeitgeist']],
  ['elearning, learnings, élearning', []],
  ['Du C++ ; du C', ['en C++']],
  ['', []],
])('finds in « %s » the terms of other languages', (text, expected) => {
  expect(find(text).map(({ start, end, lang }) => `${lang} ${text.slice(start, end)}`)).toEqual(expected)
})

it('finds nothing without known terms', () => {
  expect(termFinder({})('machine learning')).toEqual([])
  expect(termFinder({ en: [] })('machine learning')).toEqual([])
})

it.each(['pre-money', '.NET', 'a|b', '(c)', '[d]', '\\e', '^f$', 'g/h', 'i*j?', '{k}'])(
  'finds « %s », whatever its punctuation',
  (term) => {
    expect(termFinder({ en: [term] })(`Un ${term}, oui`)).toEqual([{ start: 3, end: 3 + term.length, lang: 'en' }])
  },
)
