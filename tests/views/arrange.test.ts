import { describe, expect, it } from 'vitest'
import { anArticle, aPage } from '../catalogue/article-builders'
import { aRun, editionOf, viewsOf } from './edition'

describe('an edition', () => {
  it('has a view for each address, in code-point order', () => {
    const articles = [
      anArticle({ slug: 'b', tags: ['T'], section: 'S' }),
      anArticle({ slug: 'a', series: 'D', authors: ['Z'] }),
    ]
    const views = viewsOf(articles, { pages: [aPage('a-propos')] })
    expect([...views.keys()]).toEqual([
      '/',
      '/404/',
      '/a-propos/',
      '/archives/',
      '/archives/2025/',
      '/archives/2025/06/',
      '/articles/a/',
      '/articles/b/',
      '/auteurs/',
      '/auteurs/z/',
      '/dossiers/',
      '/dossiers/d/',
      '/fil/',
      '/pile/',
      '/plan/',
      '/recherche/',
      '/rubriques/',
      '/rubriques/s/',
      '/sujets/',
      '/sujets/t/',
    ])
    expect([...views].every(([address, view]) => view.head.address === address)).toBe(true)
  })

  it('is the same whatever the order of the files', () => {
    const articles = aRun(40, (index) => ({
      section: `S${index % 3}`,
      tags: [`t${index % 5}`],
      series: index % 2 ? 'D' : 'E',
    }))
    expect(JSON.stringify([...viewsOf(articles.toReversed())])).toBe(JSON.stringify([...viewsOf(articles)]))
  })

  it('links on from the 404 page', () => {
    expect(viewsOf(aRun(5)).get('/404/')).toMatchObject({
      type: 'not-found',
      head: { title: 'Page introuvable' },
      readAlso: [{ href: '/articles/a005/' }, { href: '/articles/a004/' }, { href: '/articles/a003/' }],
    })
  })
})

describe('the frame', () => {
  it('names sections, series with the newest first, and pages', () => {
    const articles = aRun(4, (index) => ({
      section: 'Culture',
      series: index === 1 || index === 2 ? 'Récent' : 'Ancien',
    }))
    const { frame } = editionOf(articles, {
      pages: [aPage('z', { title: 'À propos' }), aPage('a', { title: 'Écrire' })],
    })
    expect(frame.sections).toEqual([
      { id: 'culture', href: '/rubriques/culture/', name: 'Culture', short: 'Culture', hue: 165 },
    ])
    expect(frame.series).toEqual([
      { href: '/dossiers/recent/', text: 'Récent' },
      { href: '/dossiers/ancien/', text: 'Ancien' },
    ])
    expect(frame.pages).toEqual([
      { href: '/z/', text: 'À propos' },
      { href: '/a/', text: 'Écrire' },
    ])
  })

  it('does not change when an article is added to a section or series', () => {
    const [before, after] = [10, 11].map((count) => {
      const articles = aRun(count, (index) => ({ section: 'S', series: index % 2 ? 'D' : 'E' }))
      return editionOf(articles).frame
    })
    expect(after).toEqual(before)
  })
})
