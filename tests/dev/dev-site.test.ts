import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { EDITION } from '../../lib/build/families-by-step'
import { openPaper, settleCatalogue } from '../../lib/build/open-paper'
import { SOURCES_SCHEMA } from '../../lib/build/source-table'
import { SCHEMA as NEAR } from '../../lib/catalogue/near/schema'
import { settingsFrom } from '../../lib/cli/settings'
import { type DevSite, openDevSite } from '../../lib/dev/dev-site'
import { transactionsOf } from '../../lib/dev/queued-transactions'
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

const openSite = (former?: DevSite): Promise<DevSite> =>
  openDevSite(settingsFrom({ NODE_ENV: 'test' }, root), store, transactionsOf(store), former)
const file = (name: string) => join(root, '.edition/views', name)
const view = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'))

/** The hashes of everything that a build derives from a store after a change of code. */
async function editionIn(from: Store): Promise<unknown> {
  from.begin()
  writeFileSync(join(root, 'package-lock.json'), '{"changed": true}')
  const paper = await openPaper(settingsFrom({ NODE_ENV: 'test' }, root), from)
  settleCatalogue(paper)
  paper.facts.refresh(EDITION)
  const found = EDITION.map((family) => [family, paper.facts.keys(family)])
  paper.facts.close()
  from.commit()
  return found
}

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

  it('counts document frequencies once, until the archive has doubled', async () => {
    const first = await openSite()
    writeFileSync(join(root, 'content/articles/a.md'), text('Un autre titre'))
    const second = await openSite(first)
    expect(second.frequencies).toBe(first.frequencies)
    for (const name of ['c', 'd']) writeFileSync(join(root, `content/articles/${name}.md`), text(`Titre de ${name}`))
    expect((await openSite(second)).frequencies?.table.articles).toBe(4)
  })

  it('shows a problem at the published address of an article with another name', async () => {
    const ids = { '/articles/a/': 'urn:uuid:1', '/articles/avant/': 'urn:uuid:2' }
    writeFileSync(join(root, 'content/.published.json'), JSON.stringify(ids))
    const { isValid, problems, has } = await openSite()
    expect([isValid, has('/articles/a/'), problems.map(({ address }) => address)]).toEqual([
      true,
      true,
      ['/articles/avant/'],
    ])
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

  it('shows the last sound version of an article with an error, and the other pages', async () => {
    await openSite()
    writeFileSync(join(root, 'content/articles/a.md'), text('Titre de a', 'Voir [c](./c.md).'))
    const site = await openSite()
    expect(site.problems).toMatchObject([{ address: '/articles/a/', editor: expect.stringMatching(/a\.md:6:\d+"/) }])
    expect(site.report).toContain('content/articles/a.md:6:')
    await site.show('/articles/a/')
    expect(JSON.stringify(view('articles/a.json').blocks)).toContain('Un paragraphe.')
    expect(await site.textAt('/atom.xml')).toContain('Titre de b')
    writeFileSync(join(root, 'content/articles/a.md'), text('Titre de a', 'Voir [b](./b.md).'))
    const mended = await openSite()
    await mended.show('/articles/a/')
    expect([mended.problems, JSON.stringify(view('articles/a.json').blocks).includes('/articles/b/')]).toEqual([
      [],
      true,
    ])
  })

  it('has no page for a new article with an error', async () => {
    await openSite()
    writeFileSync(join(root, 'content/articles/n.md'), text('Titre de n').replace('2025', '25'))
    const site = await openSite()
    expect([site.isValid, site.has('/articles/n/'), site.has('/articles/a/')]).toEqual([true, false, true])
    expect(site.problems).toMatchObject([{ address: '/articles/n/' }])
  })

  it('keeps the last settings while the new ones have an error', async () => {
    const former = await openSite()
    writeFileSync(join(root, 'content/site.yml'), 'name: [Essai\n')
    const site = await openSite(former)
    expect([site.isValid, site.has('/articles/b/'), site.problems[0]?.address]).toEqual([true, true, undefined])
    expect(site.report).toContain('content/site.yml:')
    await site.show('/articles/b/')
    expect(view('articles/b.json').title).toBe('Titre de b')
    writeFileSync(join(root, 'content/site.yml'), 'name: Autre essai\norigin: https://exemple.fr\n')
    expect((await openSite(site)).report).toBe('')
    expect(view('_frame.json').site.name).toBe('Autre essai')
  })

  it('shows drafts, and the links to them', async () => {
    const draft = text('Titre de d', 'Voyez [[b]].').replace('date:', 'draft: true\ndate:')
    writeFileSync(join(root, 'content/articles/d.md'), draft)
    const embargo = text('Titre de e').replace('date:', 'embargo: 2999-03-01 06:00\ndate:')
    writeFileSync(join(root, 'content/articles/e.md'), embargo)
    const links = 'Voyez [[d]] et [le futur](./e.md).\n\nLire aussi : [[d]]'
    writeFileSync(join(root, 'content/articles/a.md'), text('Titre de a', links))
    const site = await openSite()
    expect(['/articles/d/', '/articles/e/', '/articles/a/'].map(site.unpublishedAt)).toMatchObject([
      {},
      { release: { day: '2999-03-01' }, isEmbargoed: true },
      undefined as never,
    ])
    expect([site.has('/articles/d/'), view('_addresses.json').includes('/articles/d/')]).toEqual([true, true])
    await site.show('/articles/d/')
    expect(JSON.stringify(view('articles/d.json').blocks)).toContain('/articles/b/')
    await site.show('/articles/a/')
    const shown = JSON.stringify(view('articles/a.json').blocks)
    expect(shown).toContain('data-n=\\"1\\">Titre de d</a>')
    expect(shown).toContain('"href":"/articles/d/"')
    expect(String(await site.textAt('/atom.xml'))).not.toContain('/articles/d/')
    expect(String(await site.textAt('/articles/a/index.md'))).not.toContain('/articles/d/')
  })

  it('does not change what a build derives, whatever was shown', async () => {
    const site = await openSite()
    for (const address of ['/', '/articles/b/', '/archives/', '/a-propos/'] as const) await site.show(address)
    for (const address of ['/atom.xml', '/articles/a/oembed.json', '/sitemap.xml']) await site.textAt(address)
    await site.newsdesk()
    // A new process starts here, and has only the store.
    const clean = new Store(':memory:', [...SCHEMA, ...NEAR, ...SOURCES_SCHEMA])
    expect(await editionIn(store)).toEqual(await editionIn(clean))
  })

  it('is invalid without a content folder', async () => {
    rmSync(join(root, 'content'), { recursive: true })
    expect(await openSite()).toMatchObject({ isValid: false, report: expect.stringContaining('content') })
  })
})
