import { describe, expect, it } from 'vitest'
import { words } from '../../lib/language/french'
import type { NamedPage } from '../../lib/search/index-format'
import { matchNames } from '../../lib/search/match-names'

const page = (kind: NamedPage['kind'], name: string, count = 1): NamedPage => ({ kind, name, href: '/', count })
const PAGES = [
  page('author', 'Éloïse Dautray', 27),
  page('author', 'Jean Dautray-Sciences', 3),
  page('section', 'Sciences'),
  page('section', 'Économie'),
  { ...page('section', 'Intelligence artificielle'), short: 'IA' },
  page('series', 'Les sciences de la mer'),
  page('tag', 'Œuvre collective'),
  page('tag', 'C++'),
  page('tag', 'On'),
  page('month', 'mai 2025'),
  page('month', 'avril 2025'),
  page('month', 'mai 2024'),
]

describe('the names of a query', () => {
  it.each([
    ['dautray', ['Éloïse Dautray', 'Jean Dautray-Sciences']],
    ['eloise dautray', ['Éloïse Dautray']],
    ['ÉLOÏSE', ['Éloïse Dautray']],
    ['éloï', ['Éloïse Dautray']],
    ['sciences', ['Sciences', 'Jean Dautray-Sciences', 'Les sciences de la mer']],
    ['science', ['Sciences', 'Jean Dautray-Sciences', 'Les sciences de la mer']],
    ['rubrique économie', ['Économie']],
    ['dossier sciences', ['Les sciences de la mer']],
    ['ia', ['Intelligence artificielle']],
    ['intelligence artif', ['Intelligence artificielle']],
    ['oeuvre collective', ['Œuvre collective']],
    ['c++', ['C++']],
    ['on', ['On']],
    ['on verra', []],
    ['mai 2025', ['mai 2025']],
    ['2025', ['mai 2025', 'avril 2025']],
    ['les sciences de la mer', ['Les sciences de la mer']],
    ['éloïse et la mer', []],
    ['rubrique', []],
    ['de la', []],
    ['?!', []],
    ['', []],
  ])('« %s »', (question, names) => {
    expect(matchNames(question, PAGES, words.searchBox.nameKinds).map(({ name }) => name)).toEqual(names)
  })
})
