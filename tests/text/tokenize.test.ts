import { describe, expect, it } from 'vitest'
import { stem } from '@/lib/text/stem'
import { termId, tokenize, tokenizeSentences, tokenizeWithOffsets, withoutStopWords } from '@/lib/text/tokenize'

describe('words', () => {
  it.each([
    ['L’élection d’un maire', "l'election d'un maire"],
    ['l’Assemblée nationale', 'assemblées nationales'],
    ['la loi de finances', 'les lois de finance'],
    ['Œuvre', 'oeuvres'],
    ['e\u0301lu', 'élus'],
    ['Київ', 'київ'],
  ])('reads « %s » like « %s »', (one, other) => {
    const terms = (text: string) => withoutStopWords(tokenize(text)).map(({ term }) => term)
    expect(terms(one)).toEqual(terms(other))
  })

  it('distinguishes stop words and connecting words', () => {
    const told = tokenize('La garde à vue, lorsqu’elle dure').map(({ form, isStopWord, isLinking }) => [
      form,
      isStopWord,
      isLinking,
    ])
    expect(told).toEqual([
      ['La', true, true],
      ['garde', false, false],
      ['à', true, true],
      ['vue', false, false],
      ['lorsqu', true, false],
      ['elle', true, false],
      ['dure', false, false],
    ])
  })

  it('gives the places of words', () => {
    expect(tokenizeWithOffsets('« Oui », l’État').map(({ form, offset }) => [form, offset])).toEqual([
      ['Oui', 2],
      ['l', 9],
      ['État', 11],
    ])
  })

  it('gives a term a stable number of 31 bits', () => {
    expect(termId('journal')).toBe(1560371613)
    expect(Math.max(...['journal', 'senat', 'x', ''].map(termId))).toBeLessThan(2 ** 31)
  })
})

describe('sentences', () => {
  it.each([
    ['', []],
    ['Un. Deux ! Trois… Quatre', [['Un'], ['Deux'], ['Trois'], ['Quatre']]],
    [
      'Un titre\nDu texte',
      [
        ['Un', 'titre'],
        ['Du', 'texte'],
      ],
    ],
    [
      'Un budget de 3.5 milliards sur lemonde.fr',
      [['Un', 'budget', 'de', '3', '5', 'milliards', 'sur', 'lemonde', 'fr']],
    ],
    ['?! \n\n …', []],
  ])('of « %s »', (text, expected) => {
    expect(tokenizeSentences(text).map((sentence) => sentence.map(({ form }) => form))).toEqual(expected)
  })
})

describe('stems', () => {
  const families = [
    ['journal', 'journaux'],
    ['bureau', 'bureaux'],
    ['rejet', 'rejete', 'rejetee', 'rejeter'],
    ['organiser', 'organisee', 'organisation', 'organisations', 'organisateur'],
    ['europeen', 'europeens'],
    ['reforme', 'reformes', 'reformer'],
    ['national', 'nationale', 'nationales', 'nationaux'],
    ['directeur', 'directeurs'],
    ['negociateur', 'negociatrice'],
    ['administratif', 'administrative', 'administratives'],
    ['heureux', 'heureuse'],
    ['financement', 'financements'],
  ]
  for (const family of families) it(family.join(' = '), () => expect(new Set(family.map(stem)).size).toBe(1))

  it.each([
    ['prix', 'prime'],
    ['organe', 'organisation'],
    ['police', 'politique'],
    ['port', 'portail'],
    ['mer', 'mere'],
  ])('%s ≠ %s', (one, other) => expect(stem(one)).not.toBe(stem(other)))
})
