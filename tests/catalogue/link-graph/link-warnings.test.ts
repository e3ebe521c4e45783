import { describe, expect, it } from 'vitest'
import { DEFAULT_SITE } from '../../../lib/site'
import { newsroom } from '../../newsroom'

/** `a` and `b` link to each other and give no warning. */
const pair = () =>
  newsroom()
    .article('a', 'Le glacier du Rhône fond, disent les glaciologues de Zurich.\n\nLire aussi :\n\n- [[b]]')
    .article('b', 'La Bourse de Paris termine en hausse, portée par le luxe, et [la fonte](./a.md).')

const GLACIER = 'Les glaciologues de Zurich mesurent depuis un siècle le glacier du Rhône, qui fond.'

it('gives no warning about articles that link to each other', () => expect(pair().linkWarnings()).toBe(''))

it('gives no warning about an empty paper or one without links', () => {
  expect(newsroom().linkWarnings() + newsroom().article('a').article('b').linkWarnings()).toBe('')
})

describe('an orphan', () => {
  it('is an article to which nobody links', () => {
    expect(pair().article('c', `${GLACIER} Voir [[a]].`).linkWarnings()).toMatchInlineSnapshot(`
      "content/articles/c.md:2:1  attention : aucun article ne renvoie à celui-ci ; un lien est attendu, depuis content/articles/a.md par exemple.
      Écrivez : [[c]]"
    `)
  })

  it('is still one when only a draft links to it', () => {
    expect(pair().article('c', 'Voir [[a]].').article('d', '[[c]]', { draft: true }).linkWarnings()).toContain(
      'aucun article ne renvoie à celui-ci',
    )
  })

  it('is not one when the editors chose it for the foot of another', () => {
    expect(
      pair()
        .article('c', 'Voir [[d]].')
        .article('d', 'Voir [[c]].', { related: ['a', 'c'] })
        .linkWarnings(),
    ).not.toContain('aucun article')
  })
})

describe('a dead end', () => {
  it('is an article that links to nobody', () => {
    const paper = pair().article('c', GLACIER).article('d', 'Voir [[c]], et [[a]].', { related: [] })
    expect(
      paper
        .article('e', 'Voir [[d]].')
        .article('f', 'Voir [[e]], [[f-bis]].')
        .article('f-bis', 'Voir [[f]].')
        .linkWarnings(),
    ).toMatchInlineSnapshot(`
      "content/articles/c.md:2:1  attention : cet article ne renvoie à aucun autre ; un « Lire aussi » est attendu, vers « Titre de a » par exemple.
      Écrivez : Lire aussi : [[a]]"
    `)
  })
})

describe('a one-way pair', () => {
  it('proposes the list to write in the other article', () => {
    const paper = newsroom()
      .article('a', 'Lire aussi :\n\n- [[b]]')
      .article('b', 'Voir [[c]].')
      .article('c', 'Voir [[a]].')
    expect(paper.linkWarnings()).toMatchInlineSnapshot(`
      "content/articles/a.md:8:3  attention : « Titre de b » ne renvoie pas ici en retour ; cette ligne est attendue dans l’en-tête de content/articles/b.md, ou « related: [] ».
      Écrivez : related: [a]"
    `)
  })

  it('proposes the item if there is a list, once', () => {
    const a = 'Lire aussi : [[b]]\n\nEncore.\n\nLire aussi : [[b]]'
    const paper = newsroom()
      .article('a', a)
      .article('b', 'Un mot.', { related: ['c'] })
      .article('c', 'Voir [[a]], [[b]].')
    expect(paper.linkWarnings()).toMatchInlineSnapshot(`
      "content/articles/a.md:6:14  attention : « Titre de b » ne renvoie pas ici en retour ; cette ligne est attendue dans l’en-tête de content/articles/b.md, ou « related: [] ».
      Écrivez :   - a"
    `)
  })

  it('gets no warning without a list or for a link in a sentence', () => {
    const paper = newsroom()
      .article('a', 'Lire aussi : [[b]]\n\nVoir [[c]].')
      .article('b', 'Voir [[c]].', { related: [] })
      .article('c', 'Voir [[b]].', {})
      .article('d', 'Voir [[a]].')
      .article('e', 'Voir [[d]].')
      .article('f', 'Voir [[e]], [[g]].')
      .article('g', 'Voir [[f]].')
    expect(paper.linkWarnings()).toBe('')
  })
})

describe('a link to an old article', () => {
  const paper = (oldAfter: number, updated?: string) =>
    newsroom({ site: { ...DEFAULT_SITE, readAlso: { count: 4, oldAfter } } })
      .article('a', 'Selon [une loi](./b.md) récente.', { date: '2025-06-17', ...(updated && { updated }) })
      .article('b', 'Voir [[a]].', { date: '2022-06-17' })

  it('gets a warning after the months that site.yml gives', () => {
    expect(paper(24).linkWarnings()).toMatchInlineSnapshot(
      `"content/articles/a.md:6:7  attention : « Titre de b » a 36 mois de plus que cet article ; un article plus récent est attendu, ou quelques mots sur ce qui a changé."`,
    )
    expect(paper(36).linkWarnings()).toBe('')
    expect(paper(36, '2025-07-17').linkWarnings()).toContain('37')
  })

  it('gets no warning if site.yml gives none', () => expect(paper(0).linkWarnings()).toBe(''))
})

describe('a title typed by hand', () => {
  const paper = (body: string) =>
    newsroom().article('a', body).article('b', 'Voir [[a]].', { title: 'Windsurf perd l’accès à Claude en cinq jours' })

  it.each([
    ['the same, however typed', "Lire aussi : [Windsurf perd l'accès à « Claude » en cinq jours !](./b.md)"],
    ['nothing at all', 'Lire aussi : [[b]]'],
    ['a role alone', 'Lire aussi : [[b|suite:]]'],
    ['words of the sentence', 'La rupture avec [Windsurf](./b.md) a surpris, [son accès coupé](./b.md) aussi.'],
  ])('gets no warning when it is %s', (_what, body) => expect(paper(body).linkWarnings()).toBe(''))

  it('is replaced by the real title in a « Lire aussi »', () => {
    expect(paper('Lire aussi :\n\n- [[b|suite: La rupture]]').linkWarnings()).toMatchInlineSnapshot(`
      "content/articles/a.md:8:3  attention : « La rupture » ne sera pas imprimé, mais « Windsurf perd l’accès à Claude en cinq jours » ; le titre de l’article est attendu, ou aucun.
      Écrivez : - [[b|suite: Windsurf perd l’accès à Claude en cinq jours]]"
    `)
  })

  it('is outdated, in a sentence, when it is nearly the title', () => {
    const body = 'Un mot. Voir [Windsurf perd son accès à Claude en 5 jours](./b.md), paru lundi.'
    expect(paper(body).linkWarnings()).toMatchInlineSnapshot(`
      "content/articles/a.md:6:14  attention : « Windsurf perd son accès à Claude en 5 jours » n’est plus tout à fait le titre de l’article, « Windsurf perd l’accès à Claude en cinq jours » ; le même titre est attendu, ou d’autres mots.
      Écrivez : Un mot. Voir [Windsurf perd l’accès à Claude en cinq jours](./b.md), paru lundi."
    `)
  })
})

it('warns about an article that repeats another', () => {
  const paper = newsroom()
    .article('a', `${STORY}\n\nVoir [[b]].`, { date: '2025-01-01', title: 'La moisson déçoit' })
    .article('b', `Mis à jour. ${STORY}\n\nVoir [[a]].`, {
      date: '2025-01-02',
      title: 'Moisson : les chiffres déçoivent',
    })
  expect(paper.linkWarnings()).toMatchInlineSnapshot(`
    "content/articles/b.md:2:1  attention : ce texte ressemble à 95 % à celui de content/articles/a.md ; un seul article est attendu, l’autre nom sous « aliases ».
    Écrivez : aliases: [a]"
  `)
})

const STORY = `Le ministère publiera jeudi les chiffres définitifs de la récolte de blé tendre, très attendus par les négociants du port de
Rouen, qui redoutent une moisson médiocre après les pluies du printemps et les orages de juillet. Les coopératives de la Beauce parlent
déjà de rendements inférieurs d’un cinquième à la moyenne des dix dernières années, et de grains trop petits pour la meunerie. Les cours,
eux, restent bas : la Russie et l’Ukraine exportent davantage que prévu, et l’Algérie achète ailleurs.`
