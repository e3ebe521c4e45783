import { expect, it } from 'vitest'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle, aPage, problemsOf } from './article-builders'

it('refuses a former address that is a current one, or that two articles have', () => {
  const a = anArticle({ slug: 'a', aliases: ['b', 'old'] })
  const b = anArticle({ slug: 'b', aliases: ['old', 'b'] })
  const articleFiles = [{ path: a.file, text: '---\ntitle: A\naliases:\n  - old\n---\n' }]
  expect(problemsOf([a, b], { articleFiles })).toMatchInlineSnapshot(`
    "content/articles/a.md:1:1  erreur : « aliases » reprend « b », l’adresse actuelle de content/articles/b.md ; une ancienne adresse que plus aucun article ne porte est attendue.
    content/articles/b.md:1:1  l’autre est ici
    content/articles/b.md:1:1  erreur : « aliases » reprend « b », l’adresse actuelle de content/articles/b.md ; une ancienne adresse que plus aucun article ne porte est attendue.
    content/articles/b.md:1:1  l’autre est ici
    content/articles/b.md:1:1  erreur : « aliases » reprend « old », que content/articles/a.md réclame aussi ; une ancienne adresse ne peut mener qu’à un article.
    content/articles/a.md:4:5  l’autre est ici"
  `)
})

it('refuses a former address that is a published one, however it is written', () => {
  const aliases = [
    '/a-propos',
    '/plan/',
    '/atom.xml',
    '/robots.txt',
    '/images/x.html',
    '/articles/b/',
    'https://x.example/sujets/mer/',
  ]
  const a = anArticle({ slug: 'a', tags: ['Mer'], aliases })
  const problems = problemsOf([a, anArticle({ slug: 'b' })], { pages: [aPage('a-propos')] })
  expect(problems.match(/« aliases » reprend/g)).toHaveLength(aliases.length)
})

it('resolves a former address to its target', () => {
  const a = anArticle({ slug: 'a', aliases: ['/2019/été'] })
  const b = anArticle({ slug: 'b', aliases: ['https://vieux.example/2019/%C3%A9t%C3%A9/', '/?p=1'] })
  expect(problemsOf([a, b])).toContain('que content/articles/a.md réclame aussi')
  expect(problemsOf([a, anArticle({ slug: 'b', aliases: ['/?p=1', '?p=2', 'x.php'] })])).toBe('')
})

it('refuses a static page at a reserved address', () => {
  // A page among pictures would be sent as they are, for a year.
  expect(problemsOf([], { pages: [aPage('images')] })).toContain('que le journal se réserve')
  expect(problemsOf([], { pages: [aPage('archives'), aPage('a-propos')] })).toMatchInlineSnapshot(
    `"content/pages/archives.md:1:1  erreur : la page « archives » aurait l’adresse /archives/, que le journal se réserve ; un autre nom de fichier est attendu."`,
  )
})

it('reserves /redaction/ in an edition with an editor', () => {
  const pages = [aPage('redaction')]
  const site = { ...DEFAULT_SITE, admin: { github: 'a/b' } }
  expect(problemsOf([], { pages })).toBe('')
  expect(problemsOf([], { pages, site })).toContain('l’adresse /redaction/, que le journal se réserve')
})
