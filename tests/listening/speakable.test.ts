import { expect, it } from 'vitest'
import { speakable } from '../../lib/listening/speakable'
import { breathsOf } from '../../lib/listening/spoken-parts'

it.each([
  ['200\u202f000 habitants', '200000 habitants'],
  ['1\u00a0234\u00a0567,8 tonnes', '1234567,8 tonnes'],
  ['en 2024 500 personnes', 'en 2024 500 personnes'],
  ['à 18\u00a0h\u00a030', 'à 18 heures 30'],
  ['de 9\u00a0h à 17\u00a0h', 'de 9 heures à 17 heures'],
  ['au XXIe siècle', 'au 21e siècle'],
  ['François Ier', 'François 1er'],
  ['le XIVe arrondissement', 'le 14e arrondissement'],
  ['la Cie et les Ces', 'la Cie et les Ces'],
  ['n°\u00a03, p.\u00a012, art.\u00a05', 'numéro 3, page 12, article 5'],
  ['M.\u00a0Leroy et Mme\u00a0Dupré', 'Monsieur Leroy et Madame Dupré'],
  ['3\u00a0Md€ et 200\u00a0M€', '3 milliards d’euros et 200 millions d’euros'],
  ['à 80\u00a0km/h', 'à 80 kilomètres par heure'],
  ['l’IA de la SNCF et de l’OTAN', 'l’I A de la S N C F et de l’OTAN'],
  ['«\u00a0Oui\u00a0», dit-elle', 'Oui , dit-elle'],
  ['voir https://www.exemple.fr/a/b?c', 'voir exemple.fr'],
  ['en 50 av. J.-C.', 'en 50 avant Jésus-Christ'],
  ['Vers 9\u00a0h, un ver. Vers vous', 'Vers 9 heures, un ver. Vers vous'],
  ['Louis XIV, Vatican II et la Ire République', 'Louis 14, Vatican 2 et la 1re République'],
  ['les XVIe et XVIIes jeux, tome I', 'les 16e et 17es jeux, tome I'],
  ['IIX et XXXX', 'IIX et X X X X'],
  ['12\u00a0k€, 3\u00a0Md\u00a0$ et 4,5\u00a0M$', '12 mille euros, 3 milliards de dollars et 4,5 millions de dollars'],
  ['3\u00a0TWh, 15\u00a0GW, 4\u00a0Go et 5\u00a0Mo', '3 térawattheures, 15 gigawatts, 4 gigaoctets et 5 mégaoctets'],
  ['Me\u00a0Martin, §\u00a03, pp.\u00a04 et 5, nos\u00a06', 'Maître Martin, paragraphe 3, page 4 et 5, nos 6'],
])('« %s » is read « %s »', (text, expected) => expect(speakable(text, 'fr')).toBe(expected))

it('does not change the numbers of other languages', () => {
  expect(speakable('Louis XIVe, 200 000, the UK', 'en-GB')).toBe('Louis XIVe, 200 000, the U K')
})

it('splits a long text into phrases, and loses no word', () => {
  const sentence = `Un ${'mot, '.repeat(60)}${'unmottrèslong'.repeat(30)} fin.`
  const breaths = breathsOf(`Une phrase. Une autre ! ${sentence}`)
  expect(breaths.slice(0, 2)).toEqual(['Une phrase.', 'Une autre !'])
  expect(breaths.join(' ')).toBe(`Une phrase. Une autre ! ${sentence}`)
  expect(breaths.filter((breath) => breath.length > 150)).toHaveLength(1)
})
