import { describe, expect, it } from 'vitest'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle, problemsOf, validCatalogue } from './article-builders'

describe('the editors’ choices for the front page', () => {
  it('are resolved to current names', () => {
    const site = { ...DEFAULT_SITE, front: { lead: 'old-a', seconds: ['b', 'a'], thread: 'La défense' } }
    const articles = [anArticle({ slug: 'a', aliases: ['old-a'] }), anArticle({ slug: 'b', series: 'La défense' })]
    expect(validCatalogue(articles, { site }).front).toEqual({
      lead: 'a',
      seconds: ['b', 'a'],
      thread: 'la-defense',
    })
  })

  it('are refused when no article has that name', () => {
    const site = { ...DEFAULT_SITE, front: { lead: 'windsurff', seconds: ['brouillon'], thread: 'la-defence' } }
    const articles = [
      anArticle({ slug: 'windsurf', series: 'La défense' }),
      anArticle({ slug: 'brouillon', draft: true }),
    ]
    expect(problemsOf(articles, { site })).toMatchInlineSnapshot(`
      "content/site.yml:1:1  erreur : « front.lead » : aucun article ne s’appelle « windsurff » ; le nom d’un fichier est attendu, peut-être « windsurf ».
      Écrivez : lead: windsurf
      content/site.yml:1:1  attention : « front.seconds » : à paraître : « Titre de brouillon » est un brouillon ; le lien sera imprimé quand cet article paraîtra.
      content/site.yml:1:1  erreur : « front.thread » : le dossier « la-defence » n’existe pas ; le nom d’un dossier est attendu, peut-être « La défense ».
      Écrivez : La défense"
    `)
  })
})
