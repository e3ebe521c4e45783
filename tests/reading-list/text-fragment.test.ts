import { expect, it } from 'vitest'
import { textFragment } from '@/lib/reading-list/text-fragment'

it.each([
  ['Un texte', '#:~:text=Un%20texte'],
  [' Un,  texte-ci & là ', '#:~:text=Un%2C%20texte%2Dci%20%26%20l%C3%A0'],
  ['«\u00a0Oui\u00a0»', '#:~:text=%C2%AB%C2%A0Oui%C2%A0%C2%BB'],
  [
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit vingt',
    '#:~:text=un%20deux%20trois%20quatre%20cinq,quinze%20seize%20dix%2Dsept%20dix%2Dhuit%20vingt',
  ],
  // A browser looks for an end in one block only.
  ['fin.\nDébut', '#:~:text=fin.,D%C3%A9but'],
  ['Titre\nun deux trois quatre cinq six', '#:~:text=Titre,deux%20trois%20quatre%20cinq%20six'],
])('finds %j', (passage, fragment) => {
  expect(textFragment(passage)).toBe(fragment)
})
