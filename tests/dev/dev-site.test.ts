import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { SOURCES_SCHEMA } from '../../lib/build/sources'
import { SCHEMA as NEAR } from '../../lib/catalogue/near/schema'
import { settingsFrom } from '../../lib/cli/settings'
import { type DevSite, openDevSite } from '../../lib/dev/dev-site'
import { transactionsOf } from '../../lib/dev/transactions'
import { SCHEMA } from '../../lib/store/schema'
import { Store } from '../../lib/store/store'
import { scratch } from '../scratch'

const text = (title: string, body = 'Un paragraphe.') => `---\ntitle: ${title}\ndate: 2025-06-17\n---\n\n${body}\n`

let root: string
let store: Store
beforeEach(() => {
  store = new Store(':memory:', [...SCHEMA, ...NEAR, ...SOURCES_SCHEMA])
  root = scratch({
    'content/site.yml': 'name: Essai\norigin: https://exemple.fr\n',
    'content/articles/a.md': text('Titre de a'),
    'content/articles/b.md': text('Titre de b', 'Voyez [[a]].'),
    'content/pages/a-propos.md': '---\ntitle: À propos\n---\n\nQui nous sommes.\n',
    'package-lock.json': '{}',
  })
})

const openSite = (): Promise<DevSite> =>
  openDevSite(settingsFrom({ NODE_ENV: 'test' }, root), store, transactionsOf(store))
const file = (name: string) => join(root, '.edition/views', name)
const view = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'))

describe('the dev site', () => {
  it('writes a view at its first request, except the views that Next always reads', async () => {
    const site = await openSite()
    expect(['_frame.json', 'a-propos.json', 'plan.json'].map((name) => existsSync(file(name)))).toEqual([
      true,
      true,
      true,
    ])
    expect(view('_addresses.json')).toContain('/articles/a/')
    expect(['articles/a.json', 'articles/b.json', '_front.json'].some((name) => existsSync(file(name)))).toBe(false)
    await site.show('/articles/b/')
    expect(view('articles/b.json').title).toBe('Titre de b')
    expect(existsSync(file('articles/a.json'))).toBe(false)
  })

  it('shows saved changes, on other pages too', async () => {
    await (await openSite()).show('/articles/b/')
    writeFileSync(join(root, 'content/articles/a.md'), text('Un autre titre'))
    await (await openSite()).show('/articles/b/')
    expect(JSON.stringify(view('articles/b.json').blocks)).toContain('Un autre titre')
  })

  it('redirects former addresses', async () => {
    writeFileSync(join(root, 'content/articles/a.md'), text('Titre de a').replace('date:', 'aliases: [ancien]\ndate:'))
    const site = await openSite()
    expect(['/articles/ancien/', '/articles/a/', '/articles/b/'].map(site.redirectOf)).toEqual([
      '/articles/a/',
      undefined,
      undefined,
    ])
  })

  it('has feeds, sitemaps and other texts', async () => {
    const { textAt } = await openSite()
    const contentAt = async (address: string) => String(await textAt(address))
    expect(await contentAt('/atom.xml')).toContain('Titre de a')
    expect(await contentAt('/manifest.webmanifest')).toContain('Essai')
    expect(await contentAt('/sitemap.xml')).toContain('/sitemaps/2025-06.xml')
    expect(await contentAt('/sitemaps/2025-06.xml')).toContain('/articles/a/')
    expect(await contentAt('/articles/a/oembed.json')).toContain('Titre de a')
    expect(await Promise.all(['/nulle-part.xml', '/articles/zzz/oembed.json'].map(textAt))).toEqual([
      undefined,
      undefined,
    ])
  })

  it('is invalid after an error, and reports it', async () => {
    rmSync(join(root, 'content/articles/a.md'))
    const site = await openSite()
    expect([site.isValid, site.has('/')]).toEqual([false, false])
    expect(site.report).toContain('content/articles/b.md:6:')
    expect(await site.textAt('/atom.xml')).toBeUndefined()
  })

  it('is invalid without a content folder', async () => {
    rmSync(join(root, 'content'), { recursive: true })
    expect(await openSite()).toMatchObject({ isValid: false, report: expect.stringContaining('content') })
  })
})
