import { expect, it } from 'vitest'
import { closedRegistry } from '../../lib/catalogue/name-registry'
import { unknownName } from '../../lib/catalogue/unknown-name'

const AUTHORS = closedRegistry([{ id: 'ines', name: 'Inès' }])
const WORDING = {
  code: 'unknown-author',
  noun: 'la signature',
  registry: 'authors.yml',
  expected: 'une signature d’authors.yml est attendue',
} as const
const problemOf = (name: string) => {
  const mention = { name, place: { file: 'content/articles/a.md', line: 2, column: 10, length: name.length } }
  return unknownName(mention, AUTHORS, WORDING, () => `---\nauthors: ${name}\n---\n`)
}

it.each([
  ['Inès et Paul', 'authors: [Inès, Paul]'],
  ['Paul & Inès', 'authors: [Paul, Inès]'],
])('splits « %s » into a list of authors', (name, fix) => expect(problemOf(name).fix).toBe(fix))

it('keeps a name with « et » when no part is a known author', () => {
  expect(problemOf('Dupont et fils')).toMatchObject({ fixIn: 'content/authors.yml' })
})
