import { describe, expect, it } from 'vitest'
import { Engine } from '../../bench/related/engine'
import { aDocument, listOf, review } from './documents'

const TEXT = `Le conseil municipal a adopté vendredi soir la rénovation complète des halles couvertes du centre ancien.
Les commerçants demandaient depuis trois ans une toiture neuve, des chambres froides et un éclairage moins coûteux.
Le chantier commencera après les fêtes et durera quatorze mois, pendant lesquels le marché déménagera place Thiers.
La municipalité promet un parking provisoire, des navettes gratuites et une exonération de droits de place.
L’opposition juge la dépense excessive et réclame un référendum local avant la signature des contrats.`

const first = aDocument({ slug: 'halles', title: 'Les halles rénovées', body: TEXT, day: '2025-06-01' })
const again = aDocument({
  slug: 'halles-bis',
  title: 'Halles : feu vert',
  body: `${TEXT}\nMis à jour à midi.`,
  day: '2025-06-02',
})
const follow = aDocument({
  slug: 'marche',
  title: 'Le marché place Thiers',
  body: 'Le marché des halles a déménagé.',
  day: '2025-07-01',
})
const other = aDocument({ slug: 'mer', title: 'La marée', body: 'Les pêcheurs attendent la marée du marché.' })

describe('near-duplicates', () => {
  it('are found', () => {
    expect(new Engine([again, follow, first, other]).nearDuplicates()).toEqual([['halles', 'halles-bis']])
  })

  it('are not proposed to each other, nor together to a third article', () => {
    expect(listOf([first, again, follow, other], 'halles')).not.toContain('halles-bis')
    const thread = listOf([first, again, follow, other], 'marche').filter((slug) => slug.startsWith('halles'))
    expect(thread).toHaveLength(1)
  })

  it('are not weekly reviews that share a template', () => {
    const news = ['Le Sénat vote la loi.', 'Un satellite est en orbite.', 'Une grève ferme la raffinerie.']
    const lines = TEXT.split('\n')
    const reviews = news.map((text, week) => review(week, `${text} ${lines[week]} ${lines[week + 2]}`))
    expect(new Engine(reviews).nearDuplicates()).toEqual([])
  })

  it('do not become boilerplate when there are many', () => {
    const copies = Array.from({ length: 8 }, (_, i) => ({ ...first, slug: `copie-${i}` }))
    const shuttle = aDocument({ slug: 'navettes', body: 'Des navettes gratuites partent de la place Thiers.' })
    expect(listOf([...copies, shuttle, other], 'navettes')).toEqual([expect.stringMatching(/^copie-/)])
  })
})
