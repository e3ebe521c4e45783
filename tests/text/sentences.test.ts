import { expect, it } from 'vitest'
import { sentencesOf } from '../../lib/text/sentences'

const cases: [string, string[]][] = [
  ['Un pont. Deux trains ! Trois ports ? Oui…', ['Un pont.', 'Deux trains !', 'Trois ports ?', 'Oui…']],
  ['Il coûte 3.5 millions. En 2024. 12 élus', ['Il coûte 3.5 millions.', 'En 2024.', '12 élus']],
  ['M. Dupont et J.-P. Martin. Ils parlent.', ['M. Dupont et J.-P. Martin.', 'Ils parlent.']],
  ['L’art. 12 et l’art. L. 4 du code.', ['L’art. 12 et l’art. L. 4 du code.']],
  ['« Rien ne presse. » Le maire sourit.', ['« Rien ne presse. »', 'Le maire sourit.']],
  ['Il attend… puis repart.', ['Il attend… puis repart.']],
  ['', []],
]

it.each(cases)('splits %j into sentences', (paragraph, expected) => {
  expect(sentencesOf(paragraph)).toEqual(expected)
})
