import { describe, expect, it } from 'vitest'
import { Engine } from '../../bench/related/engine'
import { aDocument, listOf, review } from './documents'

const budget = aDocument({
  slug: 'budget',
  title: 'Le Sénat rejette le budget',
  body: 'Les sénateurs ont rejeté la loi de finances.',
})
const impots = aDocument({ slug: 'impots', title: 'Impôts', body: 'La loi de finances du Sénat relève un barème.' })
const mer = aDocument({ slug: 'mer', title: 'La marée', body: 'Les pêcheurs de Bretagne attendent la marée.' })
const peche = aDocument({ slug: 'peche', title: 'La pêche', body: 'Un quota de pêche pour les marins de Bretagne.' })
const paper = [budget, impots, mer, peche]

describe('near articles by content', () => {
  it('finds the article on the same subject, and nothing if no word is shared', () => {
    expect(listOf(paper, 'budget')).toEqual(['impots'])
    expect(listOf(paper, 'peche')).toEqual(['mer'])
    expect(listOf([...paper, aDocument({ slug: 'seul', body: 'Xylophone' })], 'seul')).toEqual([])
  })

  it('finds nothing in an empty paper or in one with a single article', () => {
    expect(listOf([], 'budget')).toEqual([])
    expect(listOf([budget], 'budget')).toEqual([])
    expect(listOf([aDocument({ slug: 'a' }), aDocument({ slug: 'b' })], 'a')).toEqual([])
  })

  it('returns no more articles than asked for', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      aDocument({ slug: `a${i}`, title: 'Le budget', body: `Article ${i}` }),
    )
    expect(listOf(many, 'a0', 3)).toHaveLength(3)
    expect(listOf(many, 'a0', 0)).toEqual([])
  })

  it('weighs a title more than a word in the text', () => {
    const title = aDocument({ slug: 'titre', title: 'Les éoliennes', body: 'Un parc au large.' })
    const passing = aDocument({
      slug: 'mention',
      title: 'La foire',
      body: 'On y vend du miel et des éoliennes en bois.',
    })
    const source = aDocument({ slug: 'source', title: 'Des éoliennes en mer', body: 'Le chantier avance.' })
    expect(listOf([source, passing, title, ...paper], 'source')[0]).toBe('titre')
  })

  it('prefers a pair of words in the same order to the same words apart', () => {
    const together = aDocument({
      slug: 'ensemble',
      title: 'x',
      body: 'Une belle garde à vue du maire.',
    })
    const apart = aDocument({ slug: 'separes', title: 'x', body: 'Une belle vue du maire en garde.' })
    const source = aDocument({ slug: 'source', title: 'x', body: 'La garde à vue du témoin a duré.' })
    expect(listOf([source, apart, together, ...paper], 'source')[0]).toBe('ensemble')
  })

  it('puts the nearer date first, then the newer article, when equal', () => {
    const twins = [
      aDocument({ slug: 'a', title: 'Grève', day: '2025-06-05' }),
      aDocument({ slug: 'b', title: 'Grève', day: '2025-06-25' }),
    ]
    const source = aDocument({ slug: 's', title: 'La grève continue', day: '2025-06-15' })
    expect(listOf([source, ...twins, ...paper], 's')).toEqual(['b', 'a'])
    expect(listOf([{ ...source, day: '2025-06-06' }, ...twins, ...paper], 's')).toEqual(['a', 'b'])
    expect(listOf([{ ...source, day: '' }, ...twins, ...paper], 's')).toEqual(['b', 'a'])
  })

  it('does not depend on the order of the articles', () => {
    const documents = [...paper, ...[1, 2, 3].map((week) => review(week, 'La loi de finances et la pêche.'))]
    const expected = listsOf(documents)
    for (let turn = 1; turn < documents.length; turn++) {
      const turned = [...documents.slice(turn), ...documents.slice(0, turn)]
      expect(listsOf(turned)).toEqual(expected)
      expect(listsOf(turned.toReversed())).toEqual(expected)
    }
  })

  it('does not take the template of the weekly review for a subject', () => {
    const reviews = [
      'Le Sénat vote la loi de finances.',
      'Un satellite européen est en orbite.',
      'Une grève ferme la raffinerie.',
    ]
    const fillers = ['Le musée rouvre.', 'Un vaccin arrive.', 'Le tramway double.'].map((news, i) =>
      review(i + 10, news),
    )
    const documents = [...reviews.map((news, i) => review(i, news)), ...fillers, ...paper]
    expect(listOf(documents, 'revue-0', 2)).toEqual(expect.arrayContaining(['budget', 'impots']))
  })
})

describe('links', () => {
  const linked = paper.map((document) =>
    document.slug === 'impots' ? { ...document, cites: ['mer', 'nowhere'] } : document,
  )

  it('of the nearest articles are followed', () => {
    expect(listOf(linked, 'budget')).toEqual(['impots', 'mer'])
  })

  it('of the article itself are never followed, in either direction', () => {
    for (const cites of [['mer'], ['budget', 'peche'], []]) {
      const own = linked.map((document) => (document.slug === 'budget' ? { ...document, cites } : document))
      expect(listOf(own, 'budget')).toEqual(['impots', 'mer'])
    }
    const cited = linked.map((document) => (document.slug === 'peche' ? { ...document, cites: ['budget'] } : document))
    expect(listOf(cited, 'budget')).toEqual(['impots', 'mer'])
  })
})

function listsOf(documents: readonly ReturnType<typeof aDocument>[]) {
  const engine = new Engine(documents)
  return Object.fromEntries(documents.map(({ slug }) => [slug, engine.nearest(slug, 4)]))
}
