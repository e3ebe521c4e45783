import { expect, it } from 'vitest'
import { parseArticle, parsePage } from '../../lib/markdown/article'
import { formatProblem, type Problem } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'

const PATH = 'content/articles/la-gare.md'

function told(text: string, problems: readonly Problem[]): string {
  const lines = text.split('\n')
  return problems
    .map((problem) => {
      const otherLine = problem.other && lines[problem.other.line - 1]
      return formatProblem(problem, lines[problem.place.line - 1], { otherLine })
    })
    .join('\n')
}

function article(text: string): string {
  return told(text, parseArticle({ path: PATH, text, modified: '2025-06-20' }, DEFAULT_SITE).problems)
}

const header = (...lines: string[]) => ['---', ...lines, '---', '', 'Un paragraphe.', ''].join('\n')

it('proposes the four lines of a missing header', () => {
  expect(article('## La gare **rouvre**\n\nUn paragraphe.\n')).toMatchInlineSnapshot(`
    "content/articles/la-gare.md:1:1  erreur : le fichier ne commence pas par un en-tête ; le titre et la date sont attendus au-dessus du texte, entre deux lignes « --- ».
      1 | ## La gare **rouvre**
        | ^
    Écrivez :
    ---
    title: "La gare rouvre"
    date: 2025-06-20
    ---"
  `)
})

it('proposes a title only for a page, which has no date', () => {
  const [problem] = parsePage({ path: 'content/pages/charte.md', text: 'Un.\n' }, DEFAULT_SITE).problems
  expect(problem).toMatchObject({ code: 'front-matter-missing', fix: '---\ntitle: "Charte"\n---' })
})

it('finds the title and the date under other keys', () => {
  expect(article(header('Titre: La gare', 'Date: 20 juin 2025 à 9h'))).toMatchInlineSnapshot(`
    "content/articles/la-gare.md:2:1  erreur : la clé « Titre » n’est pas connue ; « title » est attendu.
      2 | Titre: La gare
        | ^^^^^
    Écrivez : title: La gare
    content/articles/la-gare.md:3:1  erreur : la clé « Date » n’est pas connue ; « date » est attendu.
      3 | Date: 20 juin 2025 à 9h
        | ^^^^
    Écrivez : date: 2025-06-20T09:00"
  `)
})

it('states the days of a month', () => {
  expect(article(header('title: A', 'date: 2025-06-31'))).toMatchInlineSnapshot(`
    "content/articles/la-gare.md:3:7  erreur : « date » vaut "2025-06-31" ; une date AAAA-MM-JJ est attendue, or juin 2025 n’a que 30 jours.
      3 | date: 2025-06-31
        |       ^^^^^^^^^^
    Écrivez : date: 2025-06-30"
  `)
})

it('proposes the lines of a picture given as a path only', () => {
  expect(article(header('title: A', 'date: 2025-06-20', 'image: gare.webp # la façade'))).toMatchInlineSnapshot(`
    "content/articles/la-gare.md:4:8  erreur : « image » vaut "gare.webp" ; le chemin de l’image et ce qu’elle montre sont attendus sous « image: ».
      4 | image: gare.webp # la façade
        |        ^^^^^^^^^
    Écrivez :
    image:
      src: gare.webp
      alt: "…" # la façade"
  `)
})

it.each([
  ['title: La gare # un an après', 'title: "La gare # un an après"'],
  ['title: La vague #MeToo', 'title: "La vague #MeToo"'],
])('reports the words that YAML drops from « %s »', (line, fix) => {
  const { problems } = parseArticle({ path: PATH, text: header(line, 'date: 2025-06-20 # vérifiée') }, DEFAULT_SITE)
  expect(problems.map((problem) => [problem.code, problem.fix])).toEqual([['yaml-comment', fix]])
})

it('proposes quotes around a subject with a colon', () => {
  const text = header('title: La gare', 'date: 2025-06-20', 'tags:', '  - Port : le quai')
  const { problems } = parseArticle({ path: PATH, text }, DEFAULT_SITE)
  expect(problems.map(({ fix }) => fix)).toEqual(['  - "Port : le quai"'])
})

it('proposes valid lines for keys without a value', () => {
  const written = ['title:', 'date: ', 'section: A'].join('\n')
  const fixes = parseArticle(
    { path: PATH, text: `---\n${written}\n---\n\nUn.\n`, modified: '2025-06-20' },
    DEFAULT_SITE,
  )
  expect(fixes.problems.map(({ fix }) => fix)).toEqual(['title: "La gare"', 'date: 2025-06-20'])
  const { problems } = parseArticle({ path: PATH, text: header('title: #Gare', 'date: 2025-06-20') }, DEFAULT_SITE)
  expect(problems.map(({ code, fix }) => [code, fix])).toEqual([
    ['yaml-comment', 'title: "#Gare"'],
    ['wrong-value', 'title: "#Gare"'],
  ])
})

it('proposes one line for a key with another name', () => {
  const { problems } = parseArticle({ path: PATH, text: header('titre: Une gare', 'date: 2025-06-20') }, DEFAULT_SITE)
  expect(problems.map(({ fix }) => fix)).toEqual(['title: Une gare'])
})

it.each([
  ['names in a row', 'related: le-port, la-gare-du-nord', 'related: [le-port, la-gare-du-nord]'],
  ['a language by its name', 'lang: anglais', 'lang: en'],
  ['a correction without its date', 'corrections:\n  - Un nom.', '  - date: 2025-06-20\n    text: "Un nom."'],
  ['a part by its trade', 'contributors:\n  - name: Ada\n    role: photographe', '    role: photo'],
  ['a contributor in a sentence', 'contributors: Ada, photo', 'contributors: { name: Ada, role: photo }'],
  ['a contributor by her name', 'contributors: [Ada]', 'contributors: [{ name: Ada, role: avec }]'],
  ['a part in brackets', 'contributors:\n  - Ada (dessinatrice)', '  - { name: Ada, role: dessin }'],
  ['a part for a key', 'contributors:\n  - photo: Ada', '  - { name: Ada, role: photo }'],
  ['a key of contributors', 'contributors:\n  - {name: Ada, rôle: photo}', '  - {name: Ada, role: photo}'],
  ['the part of one contributor', 'contributors:\n  name: Ada\n  role: photos', '  role: photo'],
  ['an embargo at an hour that no day has', 'embargo: 2025-06-30T24:00', 'embargo: 2025-07-01T00:00'],
  ['a reason that is none', 'withdrawn: true', undefined],
  ['a reason that is a word', 'withdrawn: oui', undefined],
  ['a sponsor that is a word', 'sponsored: Oui', 'sponsored: true'],
  ['two agencies', 'agency: [AFP, Reuters]', 'agency: AFP, Reuters'],
  ['a draft that is not said', 'draft:', undefined],
  ['an embargo without a date', 'embargo:', undefined],
  ['a withdrawal without a reason', 'withdrawn: # à dire', undefined],
])('refuses %s', (_what, line, fix) => {
  const text = header('title: A', 'date: 2025-06-20', line)
  const { problems, value } = parseArticle({ path: PATH, text }, DEFAULT_SITE)
  expect([problems.length, problems[0]?.severity, problems[0]?.fix, value]).toEqual([1, 'error', fix, undefined])
})

it.each([
  ['in a header', header('<<<<<<< HEAD', 'title: A', '=======', 'title: B', '>>>>>>> b', 'date: 2025-06-20'), 2],
  ['above a header', `<<<<<<< HEAD\n${header('title: A')}=======\n${header('title: B')}>>>>>>> b\n`, 1],
  ['in a text', `${header('title: A', 'date: 2025-06-20')}\n<<<<<<< HEAD\nUn.\n=======\nDeux.\n>>>>>>> b\n`, 8],
])('refuses an unfinished merge, %s', (_where, text, line) => {
  const { problems } = parseArticle({ path: PATH, text }, DEFAULT_SITE)
  expect(problems.map(({ code, severity, place }) => [code, severity, place.line])).toEqual([
    ['merge-conflict', 'error', line],
  ])
})

it('accepts merge markers inside code', () => {
  const text = `${header('title: A', 'date: 2025-06-20')}\n    <<<<<<< HEAD\n\nOu \`<<<<<<< HEAD\`.\n`
  expect(article(text)).toBe('')
})

it('shows both places of a key that is written twice', () => {
  expect(article(header('title: A', 'date: 2025-06-20', 'title: B'))).toMatchInlineSnapshot(`
    "content/articles/la-gare.md:4:1  erreur : cette clé est déjà écrite plus haut ; chaque clé est attendue une seule fois.
      4 | title: B
        | ^
    content/articles/la-gare.md:2:1  l’autre est ici
      2 | title: A
        | ^^^^^
    Écrivez : # title: B"
  `)
})

it('warns about Markdown where it is not parsed', () => {
  const lines = ['title: A', 'date: 2025-06-20', 'image:', '  src: a.png', '  alt: "Une **gare**"']
  expect(
    article(header(...lines, 'corrections:', '  - date: 2025-06-21', '    text: "La *date* était fausse."')),
  ).toMatchInlineSnapshot(`
    "content/articles/la-gare.md:6:8  attention : ce texte se montre sans mise en forme ; « Une gare » est lu.
      6 |   alt: "Une **gare**"
        |        ^^^^^^^^^^^^^^
    Écrivez :   alt: "Une gare"
    content/articles/la-gare.md:9:11  attention : ce texte se montre sans mise en forme ; « La date était fausse. » est lu.
      9 |     text: "La *date* était fausse."
        |           ^^^^^^^^^^^^^^^^^^^^^^^^^
    Écrivez :     text: "La date était fausse.""
  `)
})

it('reports once that « # » is for the title', () => {
  expect(
    article(`${header('title: A', 'date: 2025-06-20')}\n# Les quais\n\nUn.\n\n# La halle\n\nUn.\n`),
  ).toMatchInlineSnapshot(`
    "content/articles/la-gare.md:8:1  attention : « # Les quais » est écrit comme le titre de la page ; un intertitre est attendu, avec deux dièses ; le titre est dans l’en-tête.
      8 | # Les quais
        | ^^^^^^^^^^^
    Écrivez : ## Les quais"
  `)
  expect(article(header('title: A', 'date: 2025-06-20').replace('Un par', '# A\n\nUn par'))).toMatchInlineSnapshot(`
    "content/articles/la-gare.md:6:1  attention : le titre est répété en tête du texte, où rien n’en est imprimé ; le titre est attendu dans l’en-tête seul.
      6 | # A
        | ^^^
    Effacez cette ligne."
  `)
})

it('proposes a line for a picture without a description', () => {
  expect(
    article(`${header('title: A', 'date: 2025-06-20', 'image:', '  src: a.png')}\n![](b.png)\n`),
  ).toMatchInlineSnapshot(`
    "content/articles/la-gare.md:10:1  attention : cette image n’est pas décrite ; ce qu’elle montre est attendu entre ![ et ].
      10 | ![](b.png)
         | ^^^^^^^^^^
    Écrivez : ![…](b.png)
    content/articles/la-gare.md:5:8  attention : cette image n’est pas décrite ; ce qu’elle montre est attendu sous « src », après « alt: », ou alt: "" si elle n’apprend rien.
      5 |   src: a.png
        |        ^^^^^
    Écrivez :
      src: a.png
      alt: "…""
  `)
})
