import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { redirectsOf } from '../../lib/hosts/redirects'
import { keepPublished } from '../../lib/press/published'
import { redirectPage } from '../../lib/press/redirect-page'
import { printRedirects } from '../../lib/press/redirects'
import { DEFAULT_SITE } from '../../lib/site'
import { arrange } from '../../lib/views/arrange'
import { anArticle, soundCatalogue } from '../catalogue/sketches'
import { desk, NOON } from '../views/edition'
import { scratch } from './scratch'

const site = { ...DEFAULT_SITE, origin: 'https://journal.example', basePath: '/essai' }

describe('the page of a former address', () => {
  it('leads on at once, by its canonical address, and by a link', () => {
    expect(redirectPage('/articles/a/', 'L’IA & <la> loi', site)).toMatchInlineSnapshot(`
      "<!DOCTYPE html>
      <html lang="fr-FR">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Cet article a changé d’adresse — Lire aussi</title>
      <meta http-equiv="refresh" content="0; url=/essai/articles/a/">
      <link rel="canonical" href="https://journal.example/essai/articles/a/">
      </head>
      <body>
      <main>
      <h1>Cet article a changé d’adresse</h1>
      <p><a href="/articles/a/">L’IA &amp; &lt;la&gt; loi</a></p>
      </main>
      </body>
      </html>
      "
    `)
  })

  it('is a valid document', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:document', 'html-validate:a11y'] })
    const report = await validator.validateString(redirectPage('/articles/a/', 'L’IA & <la> loi', site))
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  })

  it('is printed for each alias, bound to its host, and its link is one to check', async () => {
    const articles = [
      anArticle({ slug: 'a', title: 'Le titre', aliases: ['old-a', 'older-a'] }),
      anArticle({ slug: 'b' }),
    ]
    const catalogue = soundCatalogue(articles, { site })
    const folder = scratch()
    const redirects = redirectsOf([...catalogue.entries.values()].map(({ article }) => article))
    const outlines = await printRedirects(folder, { ...arrange(catalogue, desk(), NOON), redirects })
    expect([...outlines.keys()]).toEqual(['/articles/old-a/', '/articles/older-a/'])
    expect(outlines.get('/articles/old-a/')?.links).toContain('/articles/a/')
    const html = readFileSync(join(folder, 'articles/old-a/index.html'), 'utf8')
    expect(html).toContain('<a href="/essai/articles/a/">Le titre</a>')
    expect(html).toContain('content="0; url=/essai/articles/a/"')
  })
})

describe('the list of published addresses', () => {
  const published = new Map([
    ['/articles/b/', 'urn:uuid:2'],
    ['/articles/a/', 'urn:uuid:1'],
  ] as const)
  const written = '{\n  "/articles/a/": "urn:uuid:1",\n  "/articles/b/": "urn:uuid:2"\n}\n'

  it('is kept beside the texts of the paper, sorted, and not touched again', () => {
    const root = scratch({ 'content/site.yml': '' })
    const file = join(root, 'content/.published.json')
    keepPublished({ root, contentDir: join(root, 'content') }, published)
    expect(readFileSync(file, 'utf8')).toBe(written)
    utimesSync(file, 0, 0)
    keepPublished({ root, contentDir: join(root, 'content') }, published)
    expect(statSync(file).mtimeMs).toBe(0)
  })

  it('is not left in a folder that is only tried out, unless it has one', () => {
    const root = scratch({ 'essai/site.yml': '', 'autre/.published.json': '{}' })
    for (const name of ['essai', 'autre']) keepPublished({ root, contentDir: join(root, name) }, published)
    expect(existsSync(join(root, 'essai/.published.json'))).toBe(false)
    expect(readFileSync(join(root, 'autre/.published.json'), 'utf8')).toBe(written)
  })
})
