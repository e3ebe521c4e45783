import { describe, expect, it } from 'vitest'
import { choosePassage } from '../../lib/views/choose-passage'

const BRIDGE = 'Le pont de la rivière a été fermé aux camions en mars, après la visite des ingénieurs.'
const SCHOOL = 'L’école du village accueille vingt élèves, dont la moitié vient des hameaux voisins.'
const BAKER = 'Le boulanger ouvre à six heures, et vend du pain de seigle aux premiers ouvriers.'

const cases: { name: string; paragraph: string; article?: string; target: string[]; expected: string | undefined }[] = [
  {
    name: 'the paragraph about what the link is about',
    paragraph: 'Les élèves des hameaux prendront le car.',
    target: [BRIDGE, SCHOOL, BAKER],
    expected: SCHOOL,
  },
  {
    name: 'other forms of the same words',
    paragraph: 'L’ingénieur a visité deux ponts.',
    target: [SCHOOL, BAKER, BRIDGE],
    expected: BRIDGE,
  },
  {
    name: 'the words of the paragraph rather than those of the article',
    paragraph: 'On y vend du seigle.',
    article: 'Un pont fermé aux camions',
    target: [BRIDGE, BAKER],
    expected: BAKER,
  },
  {
    name: 'the words of the article where the paragraph has none',
    paragraph: 'Rien n’est dit.',
    article: 'Le prix du pain de seigle',
    target: [BRIDGE, BAKER],
    expected: BAKER,
  },
  { name: 'the first paragraph where nothing is alike', paragraph: 'Zut.', target: [SCHOOL, BAKER], expected: SCHOOL },
  {
    name: 'no paragraph too short to say anything',
    paragraph: 'Le pont est fermé.',
    target: ['Le pont est fermé.', SCHOOL],
    expected: SCHOOL,
  },
  {
    name: 'nothing in a target without a paragraph',
    paragraph: 'Le pont.',
    target: ['Trop court.'],
    expected: undefined,
  },
  {
    name: 'the sentence that answers, with its followers',
    paragraph: 'Le seigle manque.',
    target: [
      `${SCHOOL} ${BRIDGE} Le seigle manque depuis l’automne dans tout le canton. Les silos sont vides. ` +
        'Le moulin attend une livraison. Rien ne viendra avant le printemps, dit le meunier du bourg voisin.',
      BAKER,
    ],
    expected:
      'Le seigle manque depuis l’automne dans tout le canton. Les silos sont vides. Le moulin attend une livraison.',
  },
  {
    name: 'the sentence before one that leans on it',
    paragraph: 'La livraison de seigle tarde, dit le meunier.',
    target: [
      `${SCHOOL} Le meunier du bourg a commandé du grain. Elle promet une livraison de seigle, sans dire quand. ` +
        `Les silos du canton sont vides, et ${'les voisins attendent, '.repeat(12)}les voisins désespèrent.`,
      BAKER,
    ],
    expected: `${SCHOOL} Le meunier du bourg a commandé du grain. Elle promet une livraison de seigle, sans dire quand.`,
  },
]

describe('the passage that answers a link is', () => {
  it.each(cases)('$name', ({ paragraph, article = '', target, expected }) => {
    expect(choosePassage({ paragraph, article }, target)?.text).toBe(expected)
  })
})
