import { describe, expect, it } from 'vitest'
import { bundleCms } from '../../lib/cms/bundle'
import { cmsConfig } from '../../lib/cms/config'
import { cmsPage } from '../../lib/cms/editor-page'
import { articleFields } from '../../lib/content/article-fields'
import { DEV_EDITOR_POLICY } from '../../lib/hosts/editor-policy'
import type { Admin } from '../../lib/site'

const NEWSROOM = {
  site: { name: 'Essai' },
  timezone: 'Europe/Paris',
  sections: [{ id: 'ia', name: 'Intelligence artificielle' }],
  folder: 'content',
  hasYears: false,
  hasBoth: false,
  url: 'http://localhost:3000/',
}

describe('cmsConfig', () => {
  const [articles] = cmsConfig(NEWSROOM).collections ?? []
  const fields = articles && 'fields' in articles ? articles.fields : []

  it('has a field with a French label for each key of a header, and for the text', () => {
    expect(fields.map(({ name }) => name).sort()).toEqual([...Object.keys(articleFields.shape), 'body'].sort())
    expect(fields.every((field) => 'label' in field && field.label !== field.name)).toBe(true)
  })

  it('offers the names of a registry, and any name without one', () => {
    const widgetOf = (name: string) => fields.find((field) => field.name === name)
    expect(widgetOf('section')).toMatchObject({
      widget: 'select',
      options: [{ label: 'Intelligence artificielle', value: 'ia' }],
    })
    expect(widgetOf('authors')).toMatchObject({ widget: 'list' })
    expect(widgetOf('related')).toMatchObject({ widget: 'relation', collection: 'articles', multiple: true })
  })

  it('offers no empty list of choices', () => {
    const [made] = cmsConfig({ ...NEWSROOM, sections: [], authors: [], series: [] }).collections ?? []
    const choices = JSON.stringify(made)
    expect(choices).toContain('"name":"section"')
    expect(choices).not.toContain('"options":[]')
  })

  it('puts new articles in the folder of their year if the newsroom has such folders', () => {
    expect(articles).not.toHaveProperty('path')
    expect(cmsConfig({ ...NEWSROOM, hasYears: true }).collections?.[0]).toMatchObject({ path: '{{year}}/{{slug}}' })
  })

  it('shows the articles outside those folders in a collection of their own', () => {
    const collections = cmsConfig({ ...NEWSROOM, hasYears: true, hasBoth: true }).collections ?? []
    expect(collections.map((collection) => 'name' in collection && collection.name)).toEqual([
      'articles',
      'autres-articles',
      'pages',
    ])
    expect(collections[1]).toMatchObject({ create: false, folder: 'content/articles' })
    expect(collections[1]).not.toHaveProperty('path')
  })
})

describe('the editor of an edition', () => {
  const backendOf = (admin: Admin) => cmsConfig({ ...NEWSROOM, admin, basePath: '/journal' })

  it('signs in with a token, and uses no server that the newsroom has not named', () => {
    expect(backendOf({ github: 'la-vigie/journal' })).toMatchObject({
      backend: { name: 'github', repo: 'la-vigie/journal', auth_methods: ['token'] },
      logo: { src: '/journal/icone.svg' },
    })
  })

  it('signs in through the server of the newsroom', () => {
    const { backend } = backendOf({ github: 'a/b', branch: 'publie', login: 'https://connexion.exemple.fr' })
    expect(backend).toEqual({ name: 'github', repo: 'a/b', branch: 'publie', base_url: 'https://connexion.exemple.fr' })
  })
})

describe('the editor', () => {
  it('names no file on another site', async () => {
    const files = await bundleCms(process.cwd())
    const script = Buffer.from(files.get('cms.js') ?? '').toString()
    expect(script.length).toBeGreaterThan(1_000_000)
    expect(script.match(/url\(["']?https?:[^)]*\)/g)).toBeNull()
    expect(script).not.toContain('githubstatus.com/api')
    expect(Buffer.from(files.get('LICENSE.txt') ?? '').toString()).toContain('MIT License')
    expect([...files.keys()].some((path) => /chunks\/fr-\w+\.js/.test(path))).toBe(true)
  })

  it('has a page and a policy that name no other site', () => {
    expect(cmsPage({ name: '<Essai>' })).toContain('<title>&lt;Essai&gt; : écrire</title>')
    expect(cmsPage({ name: 'Essai' }) + DEV_EDITOR_POLICY).not.toMatch(/https?:/)
  })
})
