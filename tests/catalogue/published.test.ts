import { describe, expect, it } from 'vitest'
import { permanentId } from '../../lib/catalogue/published-addresses'
import type { Published } from '../../lib/content/newsroom'
import type { Address } from '../../lib/paths'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle, aPage, problemsOf, validCatalogue } from './article-builders'

const HOME = 'https://journal.example'

/** A newsroom that has published these addresses, the first on the second line of its list. */
const having = (...addresses: Address[]): { published: Published } => ({
  published: {
    home: HOME,
    texts: addresses.map((address) => ({ address, id: `id of ${address}` })),
  },
})

const a = anArticle({ slug: 'a' })

describe('permanent ids', () => {
  it('are made from the first address, as RFC 9562 does', () => {
    expect(permanentId('https://www.example.com/')).toBe('urn:uuid:3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559')
  })

  it('are those of the list, if it has one', () => {
    const { published } = validCatalogue([a, anArticle({ slug: 'b' })], {
      ...having('/articles/a/'),
      pages: [aPage('p')],
    })
    expect([...published]).toEqual([
      ['/articles/a/', 'id of /articles/a/'],
      ['/articles/b/', permanentId(`${HOME}/articles/b/`)],
      ['/p/', permanentId(`${HOME}/p/`)],
    ])
  })

  it('follow an article to its new address, and stay at the old one', () => {
    const { published } = validCatalogue([anArticle({ slug: 'new', aliases: ['older', 'a'] })], having('/articles/a/'))
    expect([...published]).toEqual([
      ['/articles/a/', 'id of /articles/a/'],
      ['/articles/new/', 'id of /articles/a/'],
    ])
  })

  it('do not depend on the address of this edition', () => {
    const site = { ...DEFAULT_SITE, origin: 'https://essai.example' }
    expect(validCatalogue([a], { ...having(), site }).published.get('/articles/a/')).toBe(
      permanentId(`${HOME}/articles/a/`),
    )
  })
})

describe('a published address', () => {
  it('may not disappear', () => {
    const draft = anArticle({ slug: 'draft', draft: true })
    const near = anArticle({ slug: 'un-contrat-de-200-millions' })
    const published = having(
      '/articles/contrat-de-200-millions/',
      '/articles/draft/',
      '/contact/',
      '/articles/un-contrat-de-200-millions/',
    )
    expect(problemsOf([near, draft], published)).toMatchInlineSnapshot(`
      "content/.published.json:2:3  erreur : « /articles/contrat-de-200-millions/ » a été publiée et ne mène plus à rien ; « aliases: [contrat-de-200-millions] » est attendu dans l’article qui la remplace (content/articles/un-contrat-de-200-millions.md ?), ou « gone: [/articles/contrat-de-200-millions/] » dans site.yml.
      Écrivez : aliases: [contrat-de-200-millions]
      content/.published.json:3:3  erreur : « /articles/draft/ » a été publiée et ne mène plus à rien ; « aliases: [draft] » est attendu dans l’article qui la remplace, ou « gone: [/articles/draft/] » dans site.yml.
      Écrivez : aliases: [draft]
      content/.published.json:5:3  erreur : « /contact/ » a été publiée et ne mène plus à rien ; la page est attendue, ou un mot dans site.yml.
      Écrivez : gone: [/contact/]"
    `)
  })

  it('belongs to another paper if no article of the list is left and no id is from here', () => {
    const list = (home: string, id: string): { published: Published } => ({
      published: { ...having('/articles/x/').published, home, texts: [{ address: '/articles/x/', id }] },
    })
    const own = permanentId('https://journal.fr/articles/x/')
    expect(problemsOf([a], list('https://journal.fr', own))).toContain('erreur : « /articles/x/ »')
    expect(problemsOf([a], list('https://autre.fr', own))).toMatchInlineSnapshot(
      `"content/.published.json:1:1  attention : cette liste est celle d’un autre journal : aucun de ses articles n’est ici ; rien n’est attendu de vous, la prochaine édition la recommencera."`,
    )
    expect(problemsOf([a], list('https://demo.example', own))).toContain('attention : cette liste')
  })

  it.each([
    ['is still there', { articles: [a], gone: [] }],
    ['has become another', { articles: [anArticle({ slug: 'b', aliases: ['a'] })], gone: [] }],
    ['is gone, and site.yml says so', { articles: [], gone: ['/articles/a/'] }],
  ])('is valid when it %s', (_what, { articles, gone }) => {
    expect(problemsOf(articles, { ...having('/articles/a/'), site: { ...DEFAULT_SITE, gone } })).toBe('')
  })

  it('is valid if its file cannot be read yet', () => {
    const articleFiles = [{ path: 'content/articles/a.md', text: '' }]
    expect(problemsOf([], { ...having('/articles/a/'), articleFiles })).toBe('')
  })

  it('may not be in `gone` while it is published', () => {
    const site = { ...DEFAULT_SITE, gone: ['/articles/a/'] }
    expect(problemsOf([a], { ...having(), site })).toMatchInlineSnapshot(
      `"content/site.yml:1:1  erreur : « gone » reprend /articles/a/, que le journal imprime ; une adresse qui n’existe plus est attendue."`,
    )
  })
})
