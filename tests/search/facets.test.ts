import { expect, it } from 'vitest'
import { choicesOf, narrow } from '../../lib/search/facets'
import { parseQuery, queryAddress } from '../../lib/search/query-params'
import { runQuery } from '../../lib/search/run-query'
import { paperOf, story } from './paper'

const asked = (address: string) => parseQuery(new URL(address, 'https://journal.example').searchParams)

it('filters results, and counts those of each other choice', async () => {
  const { table, load, titleOf } = await paperOf([
    story('2025-01-03', 'La pluie un', '', { section: 'Culture' }),
    story('2025-01-02', 'La pluie deux', '', { section: 'Monde' }),
    story('2024-01-01', 'La pluie trois', '', { section: 'Monde' }),
  ])
  const { hits } = await runQuery('pluie', table, load)
  const { chosen } = asked('/recherche/?q=pluie&rubrique=Monde')
  expect(await Promise.all(narrow(hits, chosen).map(titleOf))).toEqual(['La pluie deux', 'La pluie trois'])
  const choices = choicesOf(hits, chosen)
  expect(choices.get('rubrique')).toEqual([
    { name: 'Monde', count: 2 },
    { name: 'Culture', count: 1 },
  ])
  expect(choices.get('annee')).toEqual([
    { name: '2025', count: 1 },
    { name: '2024', count: 1 },
  ])
})

it.each([
  '/recherche/',
  '/recherche/?q=%C3%A9cole',
  '/recherche/?q=a+b&rubrique=Monde&rubrique=Culture&annee=2024&tri=date',
])('keeps %s as it is', (address) => {
  expect(queryAddress(asked(address), '/recherche/')).toBe(address)
})
