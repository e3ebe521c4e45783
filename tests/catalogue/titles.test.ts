import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import { anArticle, problemsOf, validCatalogue } from './article-builders'

describe('a paragraph that is one bare line', () => {
  it('is a « Lire aussi » when it is the title of another article', () => {
    const a = withLine('a', 'la guerre DES modeles')
    const { entries } = validCatalogue([a, anArticle({ slug: 'b', title: 'La guerre des modèles ?' })])
    const entry = entries.get('a' as never)
    expect(entry?.titleBlocks).toEqual([1])
    expect(entry?.readAlso).toEqual([[{ type: 'article', slug: 'b' }]])
  })

  it('keeps its place among the other lists', () => {
    const a = withLine('a', 'Titre de b')
    a.blocks.push({
      type: 'read-also',
      links: [{ type: 'slug', slug: 'c', place: a.titleCandidates[0]?.place as never }],
    })
    const { entries } = validCatalogue([a, anArticle({ slug: 'b' }), anArticle({ slug: 'c' })])
    expect(entries.get('a' as never)?.readAlso.flat()).toEqual([
      { type: 'article', slug: 'b' },
      { type: 'article', slug: 'c' },
    ])
  })

  it.each([
    ['nobody’s title', 'Une phrase.'],
    ['its own title', 'Titre de a'],
  ])('stays a paragraph when it is %s', (_what, line) => {
    const { entries } = validCatalogue([withLine('a', line), anArticle({ slug: 'b' })])
    expect(entries.get('a' as never)?.titleBlocks).toEqual([])
  })

  it('cannot be the title of two others, nor of a draft', () => {
    const twins = [anArticle({ slug: 'b', title: 'Bilan' }), anArticle({ slug: 'c', title: 'Bilan' })]
    expect(problemsOf([withLine('a', 'Bilan'), ...twins])).toMatchInlineSnapshot(`
      "content/articles/a.md:9:1  erreur : « Bilan » est le titre de content/articles/b.md et content/articles/c.md ; un nom de fichier est attendu.
      Écrivez : [[b]] ou [[c]]
      content/articles/b.md:1:1  attention : ce titre est déjà celui de content/articles/c.md ; un titre à lui est attendu.
      content/articles/c.md:1:1  l’autre est ici"
    `)
    expect(problemsOf([withLine('a', 'Titre de b'), anArticle({ slug: 'b', draft: true })])).toMatchInlineSnapshot(
      `"content/articles/a.md:9:1  attention : à paraître : « Titre de b » est un brouillon ; le lien sera imprimé quand cet article paraîtra."`,
    )
  })
})

function withLine(slug: string, title: string): Article {
  const article = anArticle({ slug })
  const prose = { type: 'prose' as const, html: `<p>${title}</p>` }
  const place = { file: article.file, line: 9, column: 1, length: title.length }
  return { ...article, blocks: [prose, prose, prose], titleCandidates: [{ block: 1, title, place }] }
}
