import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import type { ReadAlsoRef } from '../../lib/article/link'
import { parseArticle } from '../../lib/markdown/article'
import { labelled } from '../../lib/markdown/link-role'
import { formatProblem } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'

const cases = [
  { text: 'contexte: La loi', expected: { role: 'contexte', label: 'La loi' } },
  { text: 'Contexte : la loi', expected: { role: 'contexte', label: 'la loi' } },
  { text: 'en chiffres: Le marché', expected: { role: 'en chiffres', label: 'Le marché' } },
  { text: 'suite:', expected: { role: 'suite', label: '' } },
  { text: 'Sous le capot : un modèle', expected: { label: 'Sous le capot : un modèle' } },
  { text: 'windsurf : la rupture', expected: { label: 'windsurf : la rupture' } },
  { text: 'https://exemple.fr', expected: { label: 'https://exemple.fr' } },
  { text: ' La loi ', expected: { label: 'La loi' } },
  {
    text: 'contextes: La loi',
    expected: { label: 'contextes: La loi', unknown: { word: 'contextes', meant: 'contexte' } },
  },
  { text: 'voir: La loi', expected: { label: 'voir: La loi', unknown: { word: 'voir' } } },
]

describe('the text of a link', () => {
  it.each(cases)('« $text »', ({ text, expected }) => expect(labelled(text)).toEqual(expected))
})

describe('a role', () => {
  it('is added to a « Lire aussi », which keeps the title of its article', () => {
    expect(readAlsoIn('Lire aussi :\n\n- [[b|contexte: La loi]]\n- [[c|suite:]]\n- [[d|Sous le capot : d]]')).toEqual([
      { type: 'slug', slug: 'b', label: 'La loi', role: 'contexte' },
      { type: 'slug', slug: 'c', role: 'suite' },
      { type: 'slug', slug: 'd', label: 'Sous le capot : d' },
    ])
  })

  it('is part of the sentence in running text', () => {
    expect(parsed('Voir [[b|contexte: la loi]], et [[c]].').blocks).toEqual([
      {
        type: 'prose',
        html: '<p>Voir <a href="article:b">contexte\u00a0: la loi</a>, et <a href="article:c"></a>.</p>',
      },
    ])
  })

  it('is written in « related » between brackets or under its own key', () => {
    const related = '  - a\n  - "[[b|contrepoint: La loi]]"\n  - slug: c\n    role: en chiffres\n  - slug: d\n'
    expect(parsed('Texte.', `related:\n${related}`).related?.map(withoutPlace)).toEqual([
      { type: 'slug', slug: 'a' },
      { type: 'slug', slug: 'b', label: 'La loi', role: 'contrepoint' },
      { type: 'slug', slug: 'c', role: 'en chiffres' },
      { type: 'slug', slug: 'd' },
    ])
  })

  it('that is unknown is an error, with the nearest', () => {
    const related = '  - slug: c\n    role: contrepoints\n  - slug: d\n    genre: suite\n  - "[[e|sutie: E]]"\n'
    expect(problemsOf('Lire aussi :\n\n- [[b|contextes: La loi]]\n\nEt [[b|voir: ici]].\n')).toMatchInlineSnapshot(`
      "content/articles/x.md:8:3  erreur : « contextes » n’est pas un rôle ; un rôle est attendu parmi contexte, suite, contrepoint, explication, en chiffres, ou une espace avant le deux-points d’un titre.
        8 | - [[b|contextes: La loi]]
          |   ^^^^^^^^^^^^^^^^^^^^^^^
      Écrivez : - [[b|contexte: La loi]]
      content/articles/x.md:10:4  erreur : « voir » n’est pas un rôle ; un rôle est attendu parmi contexte, suite, contrepoint, explication, en chiffres, ou une espace avant le deux-points d’un titre.
        10 | Et [[b|voir: ici]].
           |    ^^^^^^^^^^^^^^^
      Écrivez : Et [[b|voir : ici]]."
    `)
    expect(problemsOf('Texte.', `related:\n${related}`)).toMatchInlineSnapshot(`
      "content/articles/x.md:6:11  erreur : « related.1.role » vaut "contrepoints" ; un rôle est attendu parmi contexte, suite, contrepoint, explication, en chiffres.
        6 |     role: contrepoints
          |           ^^^^^^^^^^^^
      Écrivez :     role: contrepoint
      content/articles/x.md:7:5  erreur : « related.2 » est une suite de lignes ; seuls « slug » et « role » sont attendus.
        7 |   - slug: d
          |     ^^^^^^^"
    `)
  })
})

function problemsOf(body: string, front = ''): string {
  const text = textOf(body, front)
  const lines = text.split('\n')
  const { problems } = parseArticle({ path: 'content/articles/x.md', text }, DEFAULT_SITE)
  return problems.map((problem) => formatProblem(problem, lines[problem.place.line - 1])).join('\n')
}

function parsed(body: string, front = ''): Article {
  const { value } = parseArticle({ path: 'content/articles/x.md', text: textOf(body, front) }, DEFAULT_SITE)
  if (value === undefined) throw new Error(problemsOf(body, front))
  return value
}

const textOf = (body: string, front: string) => `---\ntitle: X\ndate: 2025-06-17\n${front}---\n\n${body}\n`

const readAlsoIn = (body: string) =>
  parsed(body).blocks.flatMap((block) => (block.type === 'read-also' ? block.links.map(withoutPlace) : []))

function withoutPlace({ place: _, ...ref }: ReadAlsoRef) {
  return ref
}
