import { expect, it } from 'vitest'
import { VIEWS } from '../../lib/build/families-by-step'
import { newsroom } from '../newsroom'

const textIn = (press: ReturnType<typeof newsroom>) => {
  const facts = press.facts()
  facts.refresh(VIEWS)
  return facts
    .fact('searched', 'a')
    ?.text.split('\n')
    .filter((line) => line !== '')
}

it('uses the title of the target for a link without words, as the page does', () => {
  const press = newsroom().article(
    'a',
    'Dire [[b]] et [[c|ceci]].\n\n- Puis [[b]].\n\n> [!repères] Voir\n> [[c]] aussi.',
  )
  expect(textIn(press.article('b').article('c'))).toEqual([
    'Dire Titre de b et ceci.',
    'Puis Titre de b.',
    'Voir',
    'Titre de c aussi.',
  ])
})

it('contains no title of an unpublished article', () => {
  expect(textIn(newsroom().article('a', 'Dire [[le-plan?]] et [[b]].').article('b', '', { draft: true }))).toEqual([
    'Dire le plan et b.',
  ])
})
