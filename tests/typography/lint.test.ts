import { describe, expect, test } from 'vitest'
import { lintTypography } from '../../lib/typography/lint'
import { typesetText } from '../../lib/typography/typeset-text'
import { visible } from './visible'

const report = (text: string) => lintTypography(text).map(({ found, expected }) => `${found} → ${visible(expected)}`)

const mistakes: { text: string; expected: string[] }[] = [
  { text: 'dit "Hello world" hier', expected: ['"Hello world" → des guillemets français, «{A0}Hello world{A0}»'] },
  { text: 'dit "Hello hier', expected: ['" → des guillemets français, «{A0}{2026}{A0}»'] },
  { text: 'Paris - Lyon', expected: ['- → un tiret «{A0}{2013}{A0}», ou un trait d{2019}union sans espaces'] },
  { text: 'A Paris', expected: ['A → la capitale accentuée, «{A0}À{A0}»'] },
  { text: 'Fini. A demain', expected: ['A → la capitale accentuée, «{A0}À{A0}»'] },
  {
    text: "L'Etat et les Ecoles",
    expected: ['Etat → la capitale accentuée, «{A0}État{A0}»', 'Ecoles → la capitale accentuée, «{A0}Écoles{A0}»'],
  },
  {
    text: 'Ca va. Etre ou ne pas être',
    expected: ['Ca → la capitale accentuée, «{A0}Ça{A0}»', 'Etre → la capitale accentuée, «{A0}Être{A0}»'],
  },
  { text: 'le soir, A Paris', expected: ['A → la capitale accentuée, «{A0}À{A0}»'] },
  { text: 'en Ile-de-France', expected: ['Ile → la capitale accentuée, «{A0}Île{A0}»'] },
  {
    text: "le coeur à l'Oeuvre, SOEUR",
    expected: ['coeur → «{A0}cœur{A0}»', 'Oeuvre → «{A0}Œuvre{A0}»', 'SOEUR → «{A0}SŒUR{A0}»'],
  },
  { text: 'pommes, etc...', expected: ['etc... → «{A0}etc.{A0}»'] },
  { text: 'pommes, etc…', expected: ['etc{2026} → «{A0}etc.{A0}»'] },
  { text: 'la 2ème fois', expected: ['2ème → «{A0}2e{A0}»'] },
  { text: 'les 3emes, 4ièmes', expected: ['3emes → «{A0}3es{A0}»', '4ièmes → «{A0}4es{A0}»'] },
  { text: 'la 1ère fois', expected: ['1ère → «{A0}1re{A0}»'] },
  { text: 'au XXIème siècle', expected: ['XXIème → «{A0}XXIe{A0}»'] },
  { text: 'à 18h30', expected: ['18h30 → «{A0}18 h 30{A0}»'] },
  { text: 'à 18h', expected: ['18h → «{A0}18 h{A0}»'] },
  { text: 'un  mot', expected: ['   → une seule espace'] },
  {
    text: '« Il crie « Feu ! » hier » et « Il crie "Feu" hier »',
    expected: [
      '« Feu ! » → “Feu !”, car cette citation est dans une autre',
      '"Feu" → “Feu”, car cette citation est dans une autre',
    ],
  },
  { text: '« Oui », et "non"', expected: ['"non" → des guillemets français, «{A0}non{A0}»'] },
  { text: '20 ºC', expected: ['º → le signe «{A0}°{A0}» (U+00B0)'] },
  { text: 'l´État', expected: ['´ → une apostrophe «{A0}{2019}{A0}»'] },
  { text: 'l`État', expected: ['` → une apostrophe «{A0}{2019}{A0}»'] },
  {
    text: 'un mot , puis un autre .',
    expected: [' , → une virgule ou un point collé au mot', ' . → une virgule ou un point collé au mot'],
  },
  {
    text: 'un mot ( voir plus bas ) puis',
    expected: ['(  → une parenthèse collée au mot', ' ) → une parenthèse collée au mot'],
  },
  { text: 'un mot,puis un autre;enfin', expected: [', → une espace après lui', '; → une espace après lui'] },
  { text: 'une hausse de 3.5 % à 1.20 €', expected: ['3.5 → «{A0}3,5{A0}»', '1.20 → «{A0}1,20{A0}»'] },
  { text: 'avec Mr Dupont et Mme. Curie', expected: ['Mr → «{A0}M.{A0}»', 'Mme. → «{A0}Mme{A0}»'] },
  {
    text: '“Oui”, << non >>, „peut-être“, "« jamais »"',
    expected: ['“Oui”', '<< non >>', '„peut-être“', '"« jamais »"'].map(
      (found) => `${found} → des guillemets français, «{A0}${/[\p{L}-]+/u.exec(found)}{A0}»`,
    ),
  },
  { text: 'sa rancoeur, son voeu', expected: ['rancoeur → «{A0}rancœur{A0}»', 'voeu → «{A0}vœu{A0}»'] },
  { text: 'désoeuvrée, écoeurant', expected: ['désoeuvrée → «{A0}désœuvrée{A0}»', 'écoeurant → «{A0}écœurant{A0}»'] },
  { text: 'la 1ème fois', expected: ['1ème → «{A0}1er{A0}»'] },
  { text: "l' État", expected: ["l'  → «{A0}l'{A0}» collé au mot qui suit"] },
]

test.each(mistakes)('$text', ({ text, expected }) => {
  expect(report(text).map(visible)).toEqual(expected)
})

describe('what is correct is not reported', () => {
  test.each([
    'moelle, poêle, coexister, Noël, coefficient',
    'la vitamine A est là ; le plan A. Oui',
    'les groupes : A, B et A bis',
    'A. Dupont a été élu, A-t-il dit',
    'Europe, Eric, Italie, Cahors',
    'un écran de 27" et 5\'10"',
    'https://exemple.fr/18h30/A-Etat/2eme',
    "rock 'n' roll, aujourd'hui",
    '« un » et « deux »',
    'Jean-Paul, peut-être',
    'À 18 h 30, la 1re et la 2e, etc.',
    'un - ',
    'en 2h03\'59", :( et :) , ;) .',
    'un « mot “rare” ici », 3.50 en version 1.2.3 %',
    'le .com, le .NET, f(a,b), 10,5 et … ( … )',
    'Franck Leboeuf, Jean Oeuvrard, Mme Curie, M. Dupont',
    'MM. A et B, cf. A et vol. A',
  ])('%s', (text) => {
    expect(report(text)).toEqual([])
  })
})

test('words that English spells the same, or with two readings, are not reported', () => {
  const text = 'Gilles Boeuf, Education Week, Political Ecologies, Edition, 1ème, 3.5 %, “oui”, mot,mot'
  expect(lintTypography(text).filter(({ isSafe }) => isSafe)).toEqual([])
})

test('findings give their place, in the order of the text', () => {
  const text = "A 18h30,  l'Etat"
  const findings = lintTypography(text)
  expect(findings.map(({ index, length }) => text.slice(index, index + length))).toEqual(['18h30', '  ', 'Etat'])
  expect(findings.every(({ index, length, found }) => found === text.slice(index, index + length))).toBe(true)
})

test('typeset text gives the same findings as typed text', () => {
  const text = 'Oui ! A Paris, à 18h30 : « un « deux » »'
  const found = (string: string) => lintTypography(string).map((finding) => finding.found.replace(/\s/gu, ' '))
  expect(found(typesetText(text))).toEqual(found(text))
})
