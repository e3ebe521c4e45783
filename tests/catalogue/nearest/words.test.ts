import { describe, expect, it } from 'vitest'
import { createLexicon, END, GAP } from '@/lib/catalogue/nearest/lexicon'
import { unaccented as fold } from '@/lib/text/fold'
import { stem } from '@/lib/text/stem'

describe('fold', () => {
  const cases = [
    { name: 'accents', text: 'Élève à Noël, garçon', expected: 'eleve a noel, garcon' },
    { name: 'capitals without accents', text: 'ÉTAT Etat', expected: 'etat etat' },
    {
      name: 'œ and æ, in one letter or two',
      text: 'Œuvre, œuvre, oeuvre, ex æquo',
      expected: 'oeuvre, oeuvre, oeuvre, ex aequo',
    },
    { name: 'letters already decomposed', text: 'e\u0301te\u0301', expected: 'ete' },
    { name: 'other alphabets', text: 'Київ Αθήνα', expected: 'киів αθηνα' },
  ]
  for (const { name, text, expected } of cases) it(name, () => expect(fold(text)).toBe(expected))
})

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

describe('lexicon', () => {
  const lexicon = createLexicon()
  it.each(['le', 'de', 'l', 'd', 'et'])('steps over « %s », which stands inside names', (word) => {
    expect(lexicon(word)).toBeUndefined()
  })
  it.each(['qu', 'jusqu', 'lorsqu', 'n', 's', 'avec', 'etait', 'x'])('leaves a gap for « %s »', (word) => {
    expect(lexicon(word)).toBe(GAP)
  })
  it('gives a word the number of its stem, today as yesterday', () => {
    expect(lexicon('journaux')).toBe(createLexicon()('journal'))
    expect(lexicon('journal')).toBe(25649016)
    expect(lexicon('journal')).toBeGreaterThan(END)
  })
})
