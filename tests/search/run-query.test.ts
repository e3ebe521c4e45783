import { describe, expect, it } from 'vitest'
import { runQuery } from '../../lib/search/run-query'
import { paperOf, story } from './paper'

describe('a query finds an article however it is typed', () => {
  it.each([
    ['ecole', 'La rentrée à l’École normale'],
    ['École', 'La rentrée à l’École normale'],
    ["l'ecole", 'La rentrée à l’École normale'],
    ['L’ÉCOLE', 'La rentrée à l’École normale'],
    ['oeuvre', 'Une œuvre retrouvée'],
    ['œuvres', 'Une œuvre retrouvée'],
    ['elections', 'Après l’élection'],
    ['election', 'Après l’élection'],
    ["d'election", 'Après l’élection'],
    ['journal', 'Les journaux du soir'],
    ['journaux', 'Les journaux du soir'],
    ["aujourd'hui ecole", 'La rentrée à l’École normale'],
    ['qu’elections', 'Après l’élection'],
    ['retrouv', 'Une œuvre retrouvée'],
  ])('%s → %s', async (question, title) => {
    const titles = ['La rentrée à l’École normale', 'Une œuvre retrouvée', 'Après l’élection', 'Les journaux du soir']
    const paper = await paperOf(titles.map((each, n) => story(`2025-01-0${n + 1}`, each)))
    expect(await paper.titles(question)).toEqual([title])
  })
})

it('puts a title above a text, however often the text says the word', async () => {
  const paper = await paperOf([
    story('2025-01-02', 'Autre chose', 'Le canal, encore le canal, toujours le canal. '.repeat(20)),
    story('2024-01-01', 'Sur le canal', 'Rien.'),
  ])
  expect(await paper.titles('canal')).toEqual(['Sur le canal', 'Autre chose'])
})

it('keeps the articles with all the words of a query, or else with most of them', async () => {
  const paper = await paperOf([
    story('2025-01-03', 'Le budget de la ville'),
    story('2025-01-02', 'Le budget de la région'),
    story('2024-01-01', 'La ville endormie'),
  ])
  expect(await paper.titles('budget ville')).toEqual(['Le budget de la ville'])
  expect(await paper.titles('budget ville zanzibar')).toEqual(['Le budget de la ville'])
  expect(await paper.titles('zanzibar')).toEqual([])
})

it('uses stop words to rank titles, or if there are no other words', async () => {
  const paper = await paperOf([story('2025-01-02', 'Pourquoi le vélo'), story('2025-01-01', 'Comment le vélo')])
  expect((await paper.titles('comment velo'))[0]).toBe('Comment le vélo')
  expect(await paper.titles('pourquoi')).toEqual(['Pourquoi le vélo'])
})

it('proposes the nearest word of the paper for an unknown one', async () => {
  const { table, load } = await paperOf([story('2025-01-01', 'Windsurf sans Anthropic')])
  expect(await runQuery('windsruf', table, load)).toEqual({ hits: [], correction: 'windsurf' })
  expect((await runQuery('kayak', table, load)).correction).toBeUndefined()
  expect((await runQuery('uindsurf', table, load)).correction).toBe('windsurf')
  expect((await runQuery('transanthropiques', table, load)).correction).toBeUndefined()
})

it('puts the newest first among equals, and finds nothing for an empty query', async () => {
  const paper = await paperOf([story('2024-05-01', 'La grève mardi'), story('2025-05-01', 'La grève lundi')])
  expect(await paper.titles('greve')).toEqual(['La grève lundi', 'La grève mardi'])
  expect(await paper.titles('')).toEqual([])
})

describe('a word is found even if it is also a stop word', () => {
  const SEA =
    'Un été de sécheresse. Le prix de l’or monte dans l’Est, à 10\u202f000 euros, dit la S.N.C.F. Aujourd’hui encore.'
  it.each([
    'été',
    'étés',
    'ete',
    'or',
    'l’or',
    'est',
    'aujourd’hui',
    "aujourd'hui",
    '10000',
    '10 000',
    'sncf',
    'S.N.C.F.',
  ])('%s', async (question) => {
    const paper = await paperOf([story('2025-01-01', 'Canicule', SEA), story('2025-01-02', 'Ailleurs', 'Rien.')])
    expect(await paper.titles(question)).toEqual(['Canicule'])
  })

  it.each(['?', '«\u00a0»', '— …'])('and « %s » finds nothing', async (question) => {
    const paper = await paperOf([story('2025-01-01', 'Canicule ?', SEA)])
    expect(await paper.titles(question)).toEqual([])
  })
})

describe('an article is found by its labels', () => {
  it.each(['dautray', 'Éloïse Dautray', 'aviron'])('%s', async (question) => {
    const paper = await paperOf([
      story('2025-01-01', 'Une course', 'Du texte.', { byline: ['Éloïse Dautray'], tags: 'Aviron' }),
      story('2025-01-02', 'Autre chose', 'Du texte.'),
    ])
    expect(await paper.titles(question)).toEqual(['Une course'])
  })
})

describe('quotation marks search for a phrase', () => {
  const articles = [
    story('2025-01-01', 'Le prix de l’eau', 'La mairie fixe le tarif.'),
    story('2025-01-02', 'L’eau', 'Elle est hors de prix : le prix, de l’avis de tous.'),
    story('2025-01-03', 'Budget', 'On parle du prix de l’eau, puis du gaz.'),
  ]
  it.each([
    ['prix eau', 3],
    ['"prix de l’eau"', 2],
    ["« prix de l'eau »", 2],
    ['“PRIX DE L’EAU”', 2],
    ['"eau prix"', 0],
    ['"prix de l’eau" mairie', 1],
    ['"prix de l’eau', 3],
  ])('%s', async (question, count) => {
    const paper = await paperOf(articles)
    expect(await paper.titles(question)).toHaveLength(count)
  })
})
