import { describe, expect, test } from 'vitest'
import { typesetParts } from '../../lib/typography/typeset-parts'
import { typesetInline, typesetText } from '../../lib/typography/typeset-text'
import { typesetTree } from '../../lib/typography/typeset-tree'
import { lineFromHtml, lineToHtml } from './html'
import { fromVisible, runsToHtml, visible } from './visible'

// One row a rule or a trap of French typography. A row without `expected` must not change.
const cases: { name: string; text: string; expected?: string }[] = [
  { name: 'T01 P5', text: 'Quoi ?', expected: 'Quoi{202F}?' },
  { name: 'T02 P5', text: 'Bonjour!', expected: 'Bonjour{202F}!' },
  { name: 'T03 P5', text: 'Attention ; danger', expected: 'Attention{202F}; danger' },
  { name: 'T04 P6', text: 'Voici : un exemple', expected: 'Voici{A0}: un exemple' },
  { name: 'T05 P6', text: 'Voici: un exemple', expected: 'Voici{A0}: un exemple' },
  { name: 'T06 P5', text: 'Quoi ?!', expected: 'Quoi{202F}?!' },
  { name: 'T07 P5', text: 'Non !!!', expected: 'Non{202F}!!!' },
  { name: 'T08 P4', text: '« Bonjour »', expected: '«{A0}Bonjour{A0}»' },
  { name: 'T09 P4', text: '«Bonjour»', expected: '«{A0}Bonjour{A0}»' },
  { name: 'T10 P4 P5', text: '« Vraiment ? » demande-t-il', expected: '«{A0}Vraiment{202F}?{A0}» demande-t-il' },
  { name: 'T11 P4 P6', text: 'Il dit : « Oui. »', expected: 'Il dit{A0}: «{A0}Oui.{A0}»' },
  { name: 'T12 nesting', text: '« Il a crié “Au feu !” hier »', expected: '«{A0}Il a crié “Au feu{202F}!” hier{A0}»' },
  { name: 'T13 P1', text: "l'État", expected: 'l{2019}État' },
  { name: 'T14 P1', text: "aujourd'hui", expected: 'aujourd{2019}hui' },
  { name: 'T15 P1 P4', text: "L'« affaire »", expected: 'L{2019}«{A0}affaire{A0}»' },
  { name: 'T16 P1', text: "qu'1 Français", expected: 'qu{2019}1 Français' },
  { name: 'T17 P1', text: "5'10 au chrono" },
  { name: 'T18 P1', text: "rock 'n' roll" },
  { name: 'T19 P2', text: 'Il hésite...', expected: 'Il hésite{2026}' },
  { name: 'T20 P2', text: '[...] la suite', expected: '[{2026}] la suite' },
  { name: 'T21 P2', text: 'Il hésite... puis part', expected: 'Il hésite{2026} puis part' },
  { name: 'T22 P2', text: '.... et ../img' },
  { name: 'T23 P7', text: '12 500 habitants', expected: '12{202F}500 habitants' },
  { name: 'T24 P7', text: '1 234 567,89 euros', expected: '1{202F}234{202F}567,89 euros' },
  { name: 'T25 P7', text: 'En 2023 150 personnes' },
  { name: 'T26 P7', text: 'le code 75011 et 2026' },
  { name: 'T27 P8', text: '50 %', expected: '50{A0}%' },
  { name: 'T28 P8', text: '50% des voix', expected: '50{A0}% des voix' },
  { name: 'T29 P8', text: '12 €', expected: '12{A0}€' },
  { name: 'T30 P8', text: '12€', expected: '12{A0}€' },
  { name: 'T31 P9', text: '200 millions de dollars', expected: '200{A0}millions de dollars' },
  { name: 'T32 P9 P1', text: "3,5 milliards d'euros", expected: '3,5{A0}milliards d{2019}euros' },
  { name: 'T33 P7 P8', text: '1 200 000 €', expected: '1{202F}200{202F}000{A0}€' },
  { name: 'T34 P8', text: '20 °C', expected: '20{A0}°C' },
  { name: 'T35 P8', text: '10 km à pied', expected: '10{A0}km à pied' },
  { name: 'T36 P8', text: 'à 90 km/h', expected: 'à 90{A0}km/h' },
  { name: 'T37 P8', text: 'un angle de 90°' },
  { name: 'T38 P10', text: '18 h 30', expected: '18{A0}h{A0}30' },
  { name: 'T39 P10', text: 'à 18 h précises', expected: 'à 18{A0}h précises' },
  { name: 'T40 P10 lint', text: '18h30' },
  { name: 'T41 P0', text: 'rendez-vous à 12:30' },
  { name: 'T42 P0', text: 'format 16:9' },
  { name: 'T43 P11', text: 'M. Dupont', expected: 'M.{A0}Dupont' },
  { name: 'T44 P11', text: 'Mme Curie', expected: 'Mme{A0}Curie' },
  { name: 'T45 P11', text: 'Me Martin plaide', expected: 'Me{A0}Martin plaide' },
  { name: 'T46 P11', text: 'Me voici' },
  { name: 'T47 P11', text: 'n° 5', expected: 'n°{A0}5' },
  { name: 'T48 P11', text: 'n°5', expected: 'n°{A0}5' },
  { name: 'T49 P11', text: 'voir p. 12', expected: 'voir p.{A0}12' },
  { name: 'T50 P11', text: 'p. ex. ici', expected: 'p.{A0}ex. ici' },
  { name: 'T51 P11', text: 'en 52 av. J.-C.', expected: 'en 52 av.{A0}J.-C.' },
  { name: 'T52 P11', text: '§ 3', expected: '§{A0}3' },
  { name: 'T53 P11', text: 'art. 6', expected: 'art.{A0}6' },
  { name: 'T54 P11', text: 'J. K. Rowling', expected: 'J.{A0}K.{A0}Rowling' },
  { name: 'T55 P12', text: 'le 22 novembre 2026', expected: 'le 22{A0}novembre 2026' },
  { name: 'T56 P12 P14', text: 'le 1er novembre', expected: 'le 1<sup>er</sup>{A0}novembre' },
  { name: 'T57 P14', text: 'la 1re fois', expected: 'la 1<sup>re</sup> fois' },
  { name: 'T58 P14', text: 'le 2e tour', expected: 'le 2<sup>e</sup> tour' },
  { name: 'T59 P14', text: 'le 2nd tour', expected: 'le 2<sup>nd</sup> tour' },
  { name: 'T60 P14', text: 'XXIe siècle', expected: 'XXI<sup>e</sup>{A0}siècle' },
  { name: 'T61 P14', text: 'Ier siècle', expected: 'I<sup>er</sup>{A0}siècle' },
  { name: 'T62 P14', text: 'la Ve République', expected: 'la V<sup>e</sup>{A0}République' },
  {
    name: 'T63 P14',
    text: 'les XVIe et XVIIe siècles',
    expected: 'les XVI<sup>e</sup> et XVII<sup>e</sup>{A0}siècles',
  },
  { name: 'T64 P13 P14', text: 'François Ier', expected: 'François{A0}I<sup>er</sup>' },
  { name: 'T65 P13', text: 'Louis XIV règne', expected: 'Louis{A0}XIV règne' },
  { name: 'T66 P14', text: 'Le siècle dernier' },
  { name: 'T67 P14 lint', text: 'la 3ème fois' },
  { name: 'T68 P15', text: 'Elle vint {2013} enfin {2013} hier', expected: 'Elle vint {2013}{A0}enfin{A0}{2013} hier' },
  { name: 'T69 P3 P15', text: 'Elle vint -- enfin -- hier', expected: 'Elle vint {2013}{A0}enfin{A0}{2013} hier' },
  { name: 'T70 P15', text: '{2014} Bonjour', expected: '{2014}{A0}Bonjour' },
  { name: 'T71 P15', text: 'la guerre de 1939-1945' },
  { name: 'T72 lint', text: 'Paris - Lyon' },
  { name: 'T73 P0', text: 'https://exemple.fr/?a=1;b=2!' },
  { name: 'T74 P0', text: 'std::vector et :: seul' },
  { name: 'T75 P0', text: 'Bravo :)' },
  { name: 'T76 P0 P5', text: 'Merci ;-) !', expected: 'Merci ;-){202F}!' },
  { name: 'T77 P0', text: ':smile: Bien' },
  { name: 'T78 existing', text: 'Oui{A0}?' },
  { name: 'T79 existing', text: 'Oui{202F}? Non{A0}!' },
  { name: 'T80 existing', text: '«{202F}Oui{202F}»' },
  { name: 'T81 P0', text: '<code>a ? b : c</code>' },
  { name: 'T82 inline', text: 'Tapez <code>npm i</code> !', expected: 'Tapez <code>npm i</code>{202F}!' },
  { name: 'T83 inline', text: '<strong>Attention</strong> !', expected: '<strong>Attention</strong>{202F}!' },
  { name: 'T84 inline', text: "l'<em>Humanité</em>", expected: 'l{2019}<em>Humanité</em>' },
  { name: 'T85 inline', text: '«<em>Le Monde</em>»', expected: '«{A0}<em>Le Monde</em>{A0}»' },
  { name: 'T86 P5', text: '(vraiment ?)', expected: '(vraiment{202F}?)' },
  { name: 'T87 P5', text: 'un doute (?)' },
  { name: 'T88 lint', text: 'dit "Hello world" hier' },
  { name: 'T89 P0', text: '<span lang="en">“Hello!” “Who?”</span>' },
  { name: 'T90 P0', text: 'contact@exemple.fr' },
  { name: 'T91 P0', text: 'le fichier C:\\Temp' },
  { name: 'T92 P0', text: 'Yahoo! Search' },
  { name: 'T93 P1', text: "À l'Élysée, cœur du pouvoir", expected: 'À l{2019}Élysée, cœur du pouvoir' },
  { name: 'T94 mix', text: 'Note : 12 %, n° 3 !', expected: 'Note{A0}: 12{A0}%, n°{A0}3{202F}!' },
  { name: 'T95 P8', text: 'le n° 3 a été élu', expected: 'le n°{A0}3 a été élu' },
  { name: 'T96 P8', text: "il y en a 3 l'an", expected: 'il y en a 3 l{2019}an' },
  { name: 'T97 P7 P8', text: '10 000 m² de bureaux', expected: '10{202F}000{A0}m² de bureaux' },
  { name: 'T98 inline', text: '<a href="/x">la suite</a> ?', expected: '<a href="/x">la suite</a>{202F}?' },
  {
    name: 'T99 P5 edge',
    text: 'Vive la République !Vive la France !',
    expected: 'Vive la République !Vive la France{202F}!',
  },
]

function typesetHtml(html: string): string {
  const tree = lineFromHtml(html)
  typesetTree(tree)
  return lineToHtml(tree)
}

describe.each(cases)('$name', ({ text, expected = text }) => {
  const input = fromVisible(text)

  test('in a tree', () => {
    expect(visible(typesetHtml(input))).toBe(expected)
  })

  test('in a tree already typeset', () => {
    expect(visible(typesetHtml(typesetHtml(input)))).toBe(expected)
  })
})

describe.each(cases.filter(({ text }) => !text.includes('<')))('$name', ({ text, expected = text }) => {
  const input = fromVisible(text)
  const withoutSup = expected.replace(/<\/?sup>/g, '')

  test('in a title', () => {
    expect(visible(runsToHtml(typesetInline(input)))).toBe(expected)
  })

  test('in a plain string, once and twice', () => {
    expect(visible(typesetText(input))).toBe(withoutSup)
    expect(visible(typesetText(typesetText(input)))).toBe(withoutSup)
  })

  test('split into one node per character', () => {
    const cut = typesetParts([...input]).map((runs) => runs.map((run) => (typeof run === 'string' ? run : run.sup)))
    expect(visible(cut.flat().join(''))).toBe(withoutSup)
  })
})
