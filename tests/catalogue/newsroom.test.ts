import { describe, expect, it } from 'vitest'
import { DEFAULT_SITE } from '../../lib/site'
import type { ArticleView } from '../../lib/views/article-view'
import { newsroom } from '../newsroom'

describe('from Markdown to the catalogue', () => {
  it('every form of « Lire aussi » finds its article', () => {
    const paper = newsroom()
      .article(
        'a',
        'Un début.\n\nLire aussi :\n\n- [[b]]\n- [autre](./c.md)\n- titre de D\n\nTitre de e\n\nVoir [f](./f.md).',
      )
      .article('b')
      .article('c')
      .article('d')
      .article('e')
      .article('f')
    const entry = paper.catalogue().entries.get('a' as never)
    expect(entry?.readAlso.map((list) => list.map((target) => 'slug' in target && target.slug))).toEqual([
      ['b', 'c', 'd'],
      ['e'],
    ])
    expect(entry?.cites).toEqual(['b', 'c', 'd', 'e', 'f'])
  })

  it('links in the text become addresses', () => {
    const facts = newsroom().article('a', 'Voir [[b]], puis [la suite](./b.md).').article('b').facts()
    const view = facts.fact('view', '/articles/a/') as ArticleView
    expect(view.blocks).toEqual([
      {
        type: 'prose',
        html: '<p>Voir <a href="/articles/b/" data-n="1">Titre de b</a>, puis <a href="/articles/b/" data-n="1">la suite</a>.</p>',
      },
    ])
  })

  it('every form of link to a future article is refused, with the date of its publication', () => {
    const front = { lead: 'b', seconds: [] }
    const paper = newsroom({ now: '2027-01-03 07:59', site: { ...DEFAULT_SITE, front } })
      .article('a', 'Voir [[b]].\n\nLire aussi :\n\n- Titre de b', { related: ['b'] })
      .article('b', 'Un paragraphe.', { date: '2027-01-03T08:00' })
      .page('p', 'Voir [[b]].')
    expect(paper.problems()).toMatchInlineSnapshot(`
      "content/articles/a.md:5:5  attention : à paraître : « Titre de b » paraîtra le 3 janvier 2027 à 8 h ; le lien sera imprimé ce jour-là.
      content/articles/a.md:8:6  attention : à paraître : « Titre de b » paraîtra le 3 janvier 2027 à 8 h ; le lien sera imprimé ce jour-là.
      content/articles/a.md:12:3  attention : à paraître : « Titre de b » paraîtra le 3 janvier 2027 à 8 h ; le lien sera imprimé ce jour-là.
      content/articles/b.md:3:1  attention : cet article paraîtra le 3 janvier 2027 à 8 h ; une date passée est attendue s’il doit paraître dès maintenant.
      content/pages/p.md:5:6  attention : à paraître : « Titre de b » paraîtra le 3 janvier 2027 à 8 h ; le lien sera imprimé ce jour-là.
      content/site.yml:1:1  attention : « front.lead » : à paraître : « Titre de b » paraîtra le 3 janvier 2027 à 8 h ; le lien sera imprimé ce jour-là."
    `)
  })

  it('articles that wait together appear together, and are not counted before', () => {
    const paper = (now: string) =>
      newsroom({ now })
        .article('a', 'Un paragraphe.', { tags: ['Port'] })
        .article('b', 'Voir [[c]] et [[a]].', { date: '2027-01-03', tags: ['Port', 'Ville'] })
        .article('c', 'Voir [[b]].', { embargo: '2027-01-03' })
        .catalogue()
    const [eve, day] = [paper('2027-01-02 23:59'), paper('2027-01-03 00:00')]
    expect(eve).toEqual(
      newsroom()
        .article('a', 'Un paragraphe.', { tags: ['Port'] })
        .catalogue(),
    )
    expect(day.order).toEqual(['b', 'a', 'c'])
    expect(day.entries.get('a' as never)?.citedBy).toEqual(['b'])
  })

  it('every fault is reported in one run, with the line to paste', () => {
    const paper = newsroom({ sections: [{ id: 'ia', name: 'IA', short: 'IA', hue: 165 }] })
      .article('abc', 'Voir [la suite](./abd.md).\n\nLire aussi :\n\n- [[xbc]]\n- Titre de abcde\n- [[abc]]', {
        section: 'ai',
      })
      .article('abcd', 'Lire aussi :\n\n- [[abc]]\n- [[abc]]', { related: ['abcd', 'brouillon'] })
      .article('brouillon', 'Rien.', { draft: true })
    expect(paper.problems()).toMatchInlineSnapshot(`
      "content/articles/abc.md:4:10  erreur : la rubrique « ai » n’existe pas ; une rubrique de sections.yml est attendue, peut-être « IA ».
      Écrivez : section: IA
      Ou écrivez dans content/sections.yml :
      ai:
        name: "ai"
      content/articles/abc.md:7:6  erreur : aucun article ne s’appelle « abd » ; le nom d’un fichier est attendu, peut-être « abcd ».
      Écrivez : Voir [la suite](./abcd.md).
      content/articles/abc.md:11:3  erreur : aucun article ne s’appelle « xbc » ; le nom d’un fichier est attendu, ou [[xbc?]] s’il est à paraître.
      Écrivez : - [[xbc?]]
      content/articles/abc.md:12:3  erreur : aucun article n’a pour titre « Titre de abcde » ; le titre d’un article est attendu, peut-être « Titre de abcd ».
      Écrivez : - Titre de abcd
      content/articles/abc.md:13:3  erreur : l’article renvoie à lui-même ; un autre article est attendu.
      content/articles/abcd.md:5:5  erreur : l’article renvoie à lui-même ; un autre article est attendu.
      content/articles/abcd.md:6:5  attention : à paraître : « Titre de brouillon » est un brouillon ; le lien sera imprimé quand cet article paraîtra.
      content/articles/abcd.md:12:3  erreur : « abc » figure deux fois dans la même liste ; chaque lien n’y est attendu qu’une fois.
      content/articles/abcd.md:11:3  l’autre est ici
      Effacez cette ligne."
    `)
  })
})
