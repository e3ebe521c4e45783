import { expect, it } from 'vitest'
import type { Document } from './document'
import { tfIdf } from './tf-idf'

function near(slug: string, bodies: Record<string, string>): readonly string[] {
  const documents = Object.entries(bodies).map(([slug, body]): Document => {
    return { slug, title: '', description: '', body, tags: [], day: '', cites: [] }
  })
  return tfIdf(documents)(slug)
}

it('ignores words that a third of the texts have', () => {
  expect(near('a', { a: 'lune mer', b: 'lune', c: 'mer', d: 'sable', e: 'vent', f: 'pluie', g: 'neige' })).toEqual([
    'b',
    'c',
  ])
  expect(near('a', { a: 'lune mer', b: 'lune', c: 'mer', d: 'mer', e: 'vent', f: 'pluie', g: 'neige' })).toEqual(['b'])
})

it('counts ten occurrences of a word as fewer than ten', () => {
  const bodies = {
    a: 'lune mer sel',
    b: `lune ${'vent '.repeat(10)}`,
    c: 'mer sable pluie',
    d: 'x1',
    e: 'x2',
    f: 'x3',
    g: 'x4',
  }
  expect(near('a', bodies)).toEqual(['c', 'b'])
})
