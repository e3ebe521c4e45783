import { describe, expect, it } from 'vitest'
import { splitLead } from '../../lib/text/fields'
import { stem } from '../../lib/text/stem'
import { idOf, placedWordsOf, sentencesOf, wordsOf } from '../../lib/text/words'

describe('stem', () => {
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

describe('wordsOf', () => {
  it.each([
    ['L’élection d’un maire', "l'election d'un maire"],
    ['État', 'etats'],
    ['l’Assemblée nationale', 'L’assemblées nationales'],
    ['la loi de finances', 'la lois de finance'],
  ])('reads « %s » like « %s »', (one, other) => {
    expect(wordsOf(one).map(({ term }) => term)).toEqual(wordsOf(other).map(({ term }) => term))
  })

  it.each(['le', 'de', 'l', 'd', 'et'])('knows « %s », which stands inside names', (word) => {
    expect(wordsOf(word)).toMatchObject([{ isSmall: true, isLinking: true }])
  })

  it.each(['qu', 'jusqu', 'lorsqu', 'n', 's', 'avec', 'était', 'x'])('expects no subject of « %s »', (word) => {
    expect(wordsOf(word)).toMatchObject([{ isSmall: word !== 'x', isLinking: false }])
  })

  it('gives a term the same number on any machine', () => {
    expect(wordsOf('journaux')[0]?.id).toBe(idOf('journal'))
    expect(idOf('journal')).toBe(1560371613)
  })

  it('says where each word stands', () => {
    expect(placedWordsOf('À l’Œuvre').map(({ form, at }) => [form, at])).toEqual([
      ['À', 0],
      ['l', 2],
      ['Œuvre', 4],
    ])
  })
})

it('cuts sentences at full stops and lines, not inside numbers nor addresses', () => {
  expect(sentencesOf('Un budget de 3.5 milliards. Une page lemonde.fr ouverte !\nFin')).toHaveLength(3)
})

it('takes the first paragraph for the lead', () => {
  expect(splitLead('\n\nBudget. Vote.\nSénat')).toEqual(['Budget. Vote.', '\nSénat'])
})
