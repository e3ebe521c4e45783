import { describe, expect, it } from 'vitest'
import { anArticle, aPage, problemsOf, validCatalogue } from './article-builders'

describe('a link that leads nowhere', () => {
  it('proposes the nearest file names, and the corrected line', () => {
    const a = anArticle({ slug: 'a', cites: ['windsurff'] })
    const articleFiles = [{ path: a.file, text: `${'\n'.repeat(19)}Voir [la suite](./windsurff.md).\n` }]
    expect(
      problemsOf([a, anArticle({ slug: 'windsurf' }), anArticle({ slug: 'windsurf-et-openai' })], { articleFiles }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:20:1  erreur : aucun article ne s’appelle « windsurff » ; le nom d’un fichier est attendu, peut-être « windsurf ».
      Écrivez : Voir [la suite](./windsurf.md)."
    `)
  })

  it('shows only the faulty part of a long paragraph', () => {
    const text = `${'\n'.repeat(19)}[ici](./bb.md) ${'et un long paragraphe '.repeat(20)}`
    const a = anArticle({ slug: 'a' })
    a.references = [{ slug: 'bb', place: { file: a.file, line: 20, column: 1, length: 14 } }]
    expect(
      problemsOf([a, anArticle({ slug: 'bbb' })], { articleFiles: [{ path: a.file, text }] }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:20:1  erreur : aucun article ne s’appelle « bb » ; le nom d’un fichier est attendu, peut-être « bbb ».
      Écrivez : [ici](./bbb.md)"
    `)
  })

  it('states what is expected when no name is near', () => {
    expect(problemsOf([anArticle({ slug: 'a', readAlso: [['spotify']] })])).toMatchInlineSnapshot(
      `"content/articles/a.md:100:1  erreur : aucun article ne s’appelle « spotify » ; le nom d’un fichier est attendu."`,
    )
  })

  it('proposes the nearest titles', () => {
    const spotify = anArticle({ slug: 'b', title: 'Spotify pourrait enfin lancer l’audio sans perte' })
    const a = anArticle({ slug: 'a', readAlso: [['« Spotify pourait enfin lancer l’audio sans pertes »']] })
    expect(problemsOf([a, spotify])).toMatchInlineSnapshot(`
      "content/articles/a.md:100:1  erreur : aucun article n’a pour titre « Spotify pourait enfin lancer l’audio sans pertes » ; le titre d’un article est attendu, peut-être « Spotify pourrait enfin lancer l’audio sans perte ».
      Écrivez : Spotify pourrait enfin lancer l’audio sans perte"
    `)
  })

  it('states that no title is near', () => {
    expect(problemsOf([anArticle({ slug: 'a', readAlso: [['« Un titre »']] })])).toMatchInlineSnapshot(
      `"content/articles/a.md:100:1  attention : à paraître : aucun article n’a encore pour titre « Un titre » ; le lien sera imprimé quand il y en aura un."`,
    )
  })

  it('is checked in related, in references and in static pages too', () => {
    const reference = { slug: 'zzz', place: { file: 'content/pages/p.md', line: 3, column: 5, length: 3 } }
    const a = anArticle({ slug: 'a', related: ['xxx'], cites: ['yyy'] })
    expect(problemsOf([a], { pages: [aPage('p', { references: [reference] })] })).toMatchInlineSnapshot(`
      "content/articles/a.md:8:1  erreur : aucun article ne s’appelle « xxx » ; le nom d’un fichier est attendu.
      content/articles/a.md:20:1  erreur : aucun article ne s’appelle « yyy » ; le nom d’un fichier est attendu.
      content/pages/p.md:3:5  erreur : aucun article ne s’appelle « zzz » ; le nom d’un fichier est attendu."
    `)
  })
})

describe('a forbidden link', () => {
  it('to its own article', () => {
    expect(problemsOf([anArticle({ slug: 'a', readAlso: [['a']] })])).toMatchInlineSnapshot(
      `"content/articles/a.md:100:1  erreur : l’article renvoie à lui-même ; un autre article est attendu."`,
    )
  })

  it('to a heading of its own article', () => {
    const a = anArticle({ slug: 'a' })
    a.references = [{ slug: 'a', fragment: 'la-suite', place: { file: a.file, line: 3, column: 1, length: 1 } }]
    expect(problemsOf([a])).toMatchInlineSnapshot(`
      "content/articles/a.md:3:1  erreur : l’article renvoie à lui-même ; un autre article est attendu.
      Écrivez : […](#la-suite)"
    `)
  })

  it('twice in one list, under any names', () => {
    const a = anArticle({ slug: 'a', readAlso: [['b', '« titre de B ! »'], ['b']], related: ['b', 'vieux-b'] })
    expect(problemsOf([a, anArticle({ slug: 'b', aliases: ['vieux-b'] })])).toMatchInlineSnapshot(`
      "content/articles/a.md:9:1  erreur : « vieux-b » figure deux fois dans la même liste ; chaque lien n’y est attendu qu’une fois.
      content/articles/a.md:8:1  l’autre est ici
      Effacez cette ligne.
      content/articles/a.md:101:1  erreur : « titre de B ! » figure deux fois dans la même liste ; chaque lien n’y est attendu qu’une fois.
      content/articles/a.md:100:1  l’autre est ici
      Effacez cette ligne."
    `)
  })

  it('to a draft', () => {
    const draft = anArticle({ slug: 'b', draft: true })
    expect(problemsOf([anArticle({ slug: 'a', cites: ['b'], related: ['b'] }), draft])).toMatchInlineSnapshot(`
      "content/articles/a.md:8:1  attention : à paraître : « Titre de b » est un brouillon ; le lien sera imprimé quand cet article paraîtra.
      content/articles/a.md:20:1  attention : à paraître : « Titre de b » est un brouillon ; le lien sera imprimé quand cet article paraîtra."
    `)
  })

  it('to another site, in related', () => {
    expect(problemsOf([anArticle({ slug: 'a', related: ['https://example.org/'] })])).toMatchInlineSnapshot(
      `"content/articles/a.md:8:1  erreur : « related » renvoie à https://example.org/ ; un article du journal est attendu."`,
    )
  })

  it('by a title that two articles have', () => {
    const a = anArticle({ slug: 'a', readAlso: [['« Bilan »']] })
    const namesakes = ['b', 'c'].map((slug) => anArticle({ slug, title: 'Bilan' }))
    expect(problemsOf([a, ...namesakes])).toMatchInlineSnapshot(`
      "content/articles/a.md:100:1  erreur : « Bilan » est le titre de content/articles/b.md et content/articles/c.md ; un nom de fichier est attendu.
      Écrivez : [[b]] ou [[c]]
      content/articles/b.md:1:1  attention : ce titre est déjà celui de content/articles/c.md ; un titre à lui est attendu.
      content/articles/c.md:1:1  l’autre est ici"
    `)
  })
})

describe('drafts', () => {
  it('are not in the catalogue, and may link to each other', () => {
    const catalogue = validCatalogue([
      anArticle({ slug: 'a' }),
      anArticle({ slug: 'b', draft: true, cites: ['a', 'c'], section: 'Essais' }),
      anArticle({ slug: 'c', draft: true }),
    ])
    expect(catalogue.order).toEqual(['a'])
    expect(catalogue.entries.get('a' as never)?.citedBy).toEqual([])
    expect(catalogue.sections).toEqual([])
  })

  it('have their problems reported', () => {
    expect(problemsOf([anArticle({ slug: 'b', draft: true, cites: ['b', 'c'] })])).toMatchInlineSnapshot(`
      "content/articles/b.md:20:1  erreur : l’article renvoie à lui-même ; un autre article est attendu.
      content/articles/b.md:21:1  erreur : aucun article ne s’appelle « c » ; le nom d’un fichier est attendu."
    `)
  })
})

describe('an article with errors', () => {
  it('causes no error in articles that link to it', () => {
    const a = anArticle({ slug: 'a', cites: ['b'], readAlso: [['« Le bon titre »']], related: ['b'] })
    const broken = { path: 'content/articles/2025/b.md', text: '---\ntitle: "Le bon titre"\ndate: hier\n---\n' }
    expect(problemsOf([a], { articleFiles: [{ path: a.file, text: '' }, broken] })).toBe('')
  })
})

describe('valid links', () => {
  it('lead to current articles, by slug, former slug or title', () => {
    const { entries } = validCatalogue([
      anArticle({
        slug: 'a',
        readAlso: [['b', 'https://example.org/x'], ['« l’OEUVRE   de C… »']],
        related: ['old-b', 'c'],
      }),
      anArticle({ slug: 'b', aliases: ['old-b'] }),
      anArticle({ slug: 'c', title: 'L’Œuvre de C' }),
    ])
    const entry = entries.get('a' as never)
    expect(entry?.readAlso).toEqual([
      [
        { type: 'article', slug: 'b' },
        { type: 'external', href: 'https://example.org/x', label: 'Vu sur https://example.org/x' },
      ],
      [{ type: 'article', slug: 'c' }],
    ])
    expect(entry?.related).toEqual([
      { type: 'article', slug: 'b' },
      { type: 'article', slug: 'c' },
    ])
  })

  it('count as citations in order of first mention, and backwards oldest first; related does not', () => {
    const { entries } = validCatalogue([
      anArticle({ slug: 'a', date: '2025-01-01', cites: ['c', 'b', 'c'], readAlso: [['b', 'd']], related: ['e'] }),
      anArticle({ slug: 'b', date: '2025-01-02', cites: ['d'] }),
      anArticle({ slug: 'c', date: '2024-12-31', readAlso: [['d']] }),
      anArticle({ slug: 'd' }),
      anArticle({ slug: 'e' }),
    ])
    expect(entries.get('a' as never)?.cites).toEqual(['c', 'b', 'd'])
    expect(entries.get('d' as never)?.citedBy).toEqual(['c', 'a', 'b'])
    expect(entries.get('e' as never)?.citedBy).toEqual([])
  })

  it('are resolved to current articles in the lists of a static page', () => {
    const place = { file: 'content/pages/p.md', line: 3, column: 1, length: 1 }
    const links = [
      { type: 'title' as const, title: 'titre de B', place },
      { type: 'slug' as const, slug: 'old-a', place },
      { type: 'external' as const, href: 'https://example.org/', label: 'Ailleurs', place },
    ]
    const page = aPage('p', { blocks: [{ type: 'read-also', links }] })
    const articles = [anArticle({ slug: 'a', aliases: ['old-a'] }), anArticle({ slug: 'b' })]
    expect(validCatalogue(articles, { pages: [page] }).pages[0]?.blocks).toEqual([
      { type: 'read-also', links: [{ type: 'slug', slug: 'b', place }, { type: 'slug', slug: 'a', place }, links[2]] },
    ])
  })
})
