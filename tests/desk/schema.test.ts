import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { SCHEMAS_FOLDER, schemaFiles } from '../../lib/desk/schema-files'

const files = schemaFiles()

/** Whether a file of that kind is right for an editor. */
function accepts(name: string, data: unknown): boolean {
  return z.fromJSONSchema(JSON.parse(files[`${name}.schema.json`] ?? 'false')).safeParse(data).success
}

const headersIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, parse(readFileSync(join(folder, path), 'utf8').split('---\n')[1] ?? '')] as const)

it('is up to date: npm run schema', () => {
  const written = readdirSync(SCHEMAS_FOLDER).map((name) => [name, readFileSync(join(SCHEMAS_FOLDER, name), 'utf8')])
  expect(Object.fromEntries(written)).toEqual(files)
})

it('is named by the settings of VS Code', () => {
  const { 'yaml.schemas': named } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))
  const all = Object.keys(files).filter((name) => name !== 'problems.schema.json')
  expect(Object.keys(named).sort()).toEqual(all.map((name) => `${SCHEMAS_FOLDER}/${name}`).sort())
})

it('has French words for each key', () => {
  const { properties } = JSON.parse(files['article.schema.json'] ?? '{}')
  for (const [key, schema] of Object.entries(properties)) expect(schema, key).toHaveProperty('description')
})

describe('an editor', () => {
  it.each(headersIn('content/articles'))('accepts the header of %s', (_path, header) => {
    expect(accepts('article', header)).toBe(true)
  })

  it.each(headersIn('content/pages'))('accepts the header of the page %s', (_path, header) => {
    expect(accepts('page', header)).toBe(true)
  })

  it.each(['site', 'sections', 'authors', 'series'])('accepts %s.yml', (name) => {
    expect(accepts(name, parse(readFileSync(`content/${name}.yml`, 'utf8')))).toBe(true)
  })

  const sound = { title: 'A', date: '2025-06-17' }

  it.each([
    ['a time', { ...sound, date: '2025-06-17T18:30' }],
    ['a title that is a year', { ...sound, title: 1984 }],
    ['a name in place of a list', { ...sound, authors: 'Ada', tags: 'a, b', related: 'port' }],
    ['a list of links with roles', { ...sound, related: ['port', { slug: 'gare', role: 'suite' }] }],
    ['a picture', { ...sound, image: { src: 'a.png', alt: '' } }],
  ])('accepts %s', (_name, header) => expect(accepts('article', header)).toBe(true))

  it.each([
    ['no title', { date: '2025-06-17' }],
    ['a date of another shape', { ...sound, date: '17/06/2025' }],
    ['an unknown key', { ...sound, auteur: 'Ada' }],
    ['an unknown kind', { ...sound, kind: 'enquete' }],
    ['a word for a boolean', { ...sound, draft: 'oui' }],
    ['the path of a picture alone', { ...sound, image: 'a.png' }],
    ['an unknown role', { ...sound, related: [{ slug: 'gare', role: 'avant' }] }],
  ])('refuses %s', (_name, header) => expect(accepts('article', header)).toBe(false))
})
