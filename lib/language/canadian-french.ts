import type { Dictionary } from './dictionary'
import { french } from './french'
import { mapWords } from './map-words'

/**
 * French as Canadian newspapers print it (Office québécois de la langue française, « espacement »):
 * no space before `;` `!` `?`, and « fil » for « flux ».
 */
const words = mapWords(french.words, (text) => text.replace(/\u202f(?=[;!?])/g, ''))

export const canadianFrench: Dictionary = {
  ...french,
  words: {
    ...words,
    frame: { ...words.frame, feed: 'Fil RSS' },
    feeds: {
      ...words.feeds,
      about:
        'Ceci est un fil. Copiez l’adresse de cette page dans un agrégateur\u00a0: les articles vous y parviendront dès leur parution.',
    },
  },
}
