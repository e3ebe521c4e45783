import { afterEach, describe, expect, it } from 'vitest'
import { splitFrontMatter } from '../../lib/content/front-matter'
import { dataOf } from '../../lib/content/yaml-places'
import { formatProblem } from '../../lib/problem'

const split = (text: string) => splitFrontMatter({ path: 'content/articles/a.md', text })

function problemsOf(text: string): string {
  const lines = text.split('\n')
  return split(text)
    .problems.map((problem) => formatProblem(problem, lines[problem.place.line - 1]?.slice(0, 80)))
    .join('\n')
}

function dataIn(text: string): unknown {
  const { yaml } = split(text)
  return yaml && dataOf(yaml)
}

describe('front matter', () => {
  it.each([
    [
      'dates and numbers stay as typed',
      'd: 2025-06-17\nn: 1.10\nt: 18:30\no: 0755',
      { d: '2025-06-17', n: '1.10', t: '18:30', o: '0755' },
    ],
    ['only true and false are not words', 'a: true\nb: oui\nc: no\nd:', { a: true, b: 'oui', c: 'no', d: null }],
    ['a wiki link is a text', 'r:\n  - [[a]]\n  - [[b|c, d]]', { r: ['[[a]]', '[[b|c, d]]'] }],
    ['a comment is not a value', 'a: b # rien', { a: 'b' }],
  ])('%s', (_name, yaml, expected) => {
    expect(dataIn(`---\n${yaml}\n---\nTexte\n`)).toEqual(expected)
  })

  it('keeps the line numbers of the text after it', () => {
    expect(split('---\ntitle: a\n---\n\nTexte\n').body).toBe('\n\n\n\nTexte\n')
    expect(split('---\ntitle: a\n---').body).toBe('\n\n')
    expect(split('---\ntitle: a\n---\n---\n').body).toBe('\n\n\n---\n')
  })

  it.each([
    ['empty lines above it', '\n  \n---\ntitle: a\n---\nTexte'],
    ['the points of YAML under it', '---\ntitle: a\n...\nTexte\n\n---\n'],
    ['both', '\n---\n\ntitle: a\n...\nTexte'],
  ])('is read with %s', (_what, text) => {
    const { body, problems } = split(text)
    expect(dataIn(text)).toEqual({ title: 'a' })
    expect([body.trimStart().split('\n')[0], body.split('\n').length]).toEqual(['Texte', text.split('\n').length])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('reads an empty header', () => {
    expect(dataIn('---\n---\nTexte')).toBeNull()
  })

  it('does not cache what it read', () => {
    const text = '---\ntitle: a\n---\n'
    Object.assign(dataIn(text) as object, { title: 'changed' })
    expect(dataIn(text)).toEqual({ title: 'a' })
  })
})

describe('an engine that is not YAML', () => {
  const canary = globalThis as { evaluated?: boolean }
  afterEach(() => {
    delete canary.evaluated
  })

  it.each(
    'js javascript JS JavaScript json toml coffee cson constructor toString hasOwnProperty __proto__ js{'.split(' '),
  )('---%s is refused and never evaluated', (language) => {
    const { yaml, problems } = split(`---${language}\n{ title: (globalThis.evaluated = true) }\n---\nTexte`)
    expect(canary.evaluated).toBeUndefined()
    expect(yaml).toBeUndefined()
    expect(problems.map(({ found, place }) => `${place.file} ${found}`)).toEqual([
      `content/articles/a.md l’en-tête est annoncé comme « ${language} »`,
    ])
  })

  it.each(['---yaml', '---YAML', '--- yml', '---  '])('%j is YAML', (fence) => {
    expect(dataIn(`${fence}\ntitle: a\n---\n`)).toEqual({ title: 'a' })
  })
})

const UNREADABLE = [
  ['none', '# Un titre\n'],
  ['an empty file', ''],
  ['TOML', '+++\ntitle = "a"\n+++\n'],
  ['JSON', '{\n  "title": "a"\n}\n\nTexte'],
  ['stars', '***\ntitle: a\n***\n'],
  ['signs that touch', '---\ntitle:a\ndate = 2025-06-17\n---\nTexte'],
  ['a longer line', '----\ntitle: a\n----\n'],
  ['JavaScript', '---js\n{}\n---\n'],
  ['not closed', '---\ntitle: a\n'],
  ['closed by another dash', '---\ntitle: a\n—\n\nTexte'],
  ['opened by another dash', '—\ntitle: a\n—\n\nTexte'],
  ['between fences that are indented', ' ---\ntitle: a\n ---\nTexte'],
  ['in a block of code', '```yaml\ntitle: a\n```\n\nTexte'],
  ['in a comment', '<!--\ntitle: a\n-->\nTexte'],
  ['below a heading', '# Le port\n\n---\ntitle: a\n---\nTexte'],
  ['below a directive', '%YAML 1.2\n---\ntitle: a\n---\nTexte'],
  ['below empty lines', '\n \n---\ntitle: a\n---\n'],
  ['followed by another', '---\ntitle: a\n---\n\n---\ntags:\n  - b\n---\nTexte'],
  ['closed by a longer line', '---\ntitle: a\n-----\nTexte'],
  ['a colon', '---\ntitle: OpenAI : un contrat\n---\n'],
  ['an open quote', '---\ntitle: "OpenAI\ndate: 2025-06-17\n---\n'],
  ['quotes in quotes', "---\ntitle: 'L'IA'\n---\n"],
  ['an at sign', '---\ntitle: @openai\n---\n'],
  ['an open list', '---\ntags: [a, b\n---\n'],
  ['a bracket at the start', '---\ntitle: [Enquête] Le contrat\n---\n'],
  ['the same key twice', '---\ntitle: a\ntitle: b\n---\n'],
  ['a tab', '---\nimage:\n\tsrc: a\n---\n'],
  ['a wrong indent', '---\ntags:\n  - a\n - b\n---\n'],
  ['an alias', '---\ntitle: *gras*\n---\n'],
  ['an anchor', '---\ntitle: &a b\n---\n'],
  ['a tag', '---\ntitle: !!js/function x\n---\n'],
  ['a tag of YAML 1.1', '---\ntags: !!set [a, b]\n---\n'],
  ['a title that begins with a sign of tags', '---\ntitle: !Attention\n---\n'],
  ['an alias of a text', '---\ntitle: &t Le port\ndescription: *t\n---\n'],
  ['an anchor above a map', '---\nimage: &i\n  src: a\n---\n'],
  ['a key of every object', '---\n__proto__: a\nimage:\n  constructor: b\n---\n'],
  ['a list open above another key', '---\ntags: [a, b\nsection: c\n---\n'],
  ['a hashtag in a list', '---\ntags: [#été, "b"]\nsection: c\n---\n'],
  ['first words in quotes', '---\ntitle: "Non" au budget\n---\n'],
  ['JSON', '{\n "title": "a"\n}\n'],
  ['a hashtag', '---\ntitle: La vague #MeToo en France\n---\n'],
  ['deep brackets', `---\na: ${'['.repeat(8000)}\n---\n`],
  ['nested dashes', `---\na:\n  ${'- '.repeat(20)}b\n---\n`],
  ['a bomb', `---\na: &a [x]\nb: &b [*a, *a]\n---\n`],
  ['too long', `---\na: ${'b'.repeat(17_000)}\n---\n`],
]

it('reports what cannot be read, with the line to paste', () => {
  const told = UNREADABLE.map(([name, text = '']) => `## ${name}\n${problemsOf(text)}`)
  expect(told.join('\n\n')).toMatchInlineSnapshot(`
    "## none
    content/articles/a.md:1:1  erreur : le fichier ne commence pas par un en-tête ; le titre et la date sont attendus au-dessus du texte, entre deux lignes « --- ».
      1 | # Un titre
        | ^
    Écrivez :
    ---
    title: "Un titre"
    ---

    ## an empty file
    content/articles/a.md:1:1  erreur : le fichier ne commence pas par un en-tête ; le titre et la date sont attendus au-dessus du texte, entre deux lignes « --- ».
      1 | 
        | ^
    Écrivez :
    ---
    title: "A"
    ---

    ## TOML
    content/articles/a.md:1:1  erreur : l’en-tête est en TOML ; un en-tête YAML est attendu, entre deux lignes « --- » : « npm run import » le récrit.
      1 | +++
        | ^^^

    ## JSON
    content/articles/a.md:1:1  erreur : l’en-tête est en JSON ; un en-tête YAML est attendu, entre deux lignes « --- » : « npm run import » le récrit.
      1 | {
        | ^

    ## stars
    content/articles/a.md:1:1  erreur : « *** » n’ouvre pas un en-tête ; « --- » seul est attendu.
      1 | ***
        | ^^^
    Écrivez : ---
    content/articles/a.md:3:1  erreur : l’en-tête n’est pas refermé ; une seconde ligne « --- » est attendue avant le texte.
      3 | ***
        | ^^^
    Écrivez : ---

    ## signs that touch
    content/articles/a.md:2:1  erreur : cette ligne ne se lit pas comme « clé: valeur » ; « : » et une espace sont attendus après la clé.
      2 | title:a
        | ^^^^^^^
    Écrivez : title: a
    content/articles/a.md:3:1  erreur : cette ligne ne se lit pas comme « clé: valeur » ; « : » et une espace sont attendus après la clé.
      3 | date = 2025-06-17
        | ^^^^^^^^^^^^^^^^^
    Écrivez : date: 2025-06-17

    ## a longer line
    content/articles/a.md:1:1  erreur : « ---- » n’ouvre pas un en-tête ; « --- » seul est attendu.
      1 | ----
        | ^^^^
    Écrivez : ---
    content/articles/a.md:3:1  erreur : l’en-tête se ferme sur une ligne qui n’est pas « --- » ; « --- » seul est attendu.
      3 | ----
        | ^^^^
    Écrivez : ---

    ## JavaScript
    content/articles/a.md:1:1  erreur : l’en-tête est annoncé comme « js » ; un en-tête YAML est attendu, sous « --- » seul.
      1 | ---js
        | ^^^^^
    Écrivez : ---

    ## not closed
    content/articles/a.md:3:1  erreur : l’en-tête n’est pas refermé ; une seconde ligne « --- » est attendue avant le texte.
      3 | 
        | ^
    Écrivez : ---

    ## closed by another dash
    content/articles/a.md:3:1  erreur : l’en-tête n’est pas refermé ; une seconde ligne « --- » est attendue avant le texte.
      3 | —
        | ^
    Écrivez : ---

    ## opened by another dash
    content/articles/a.md:1:1  erreur : « — » n’ouvre pas un en-tête ; « --- » seul est attendu.
      1 | —
        | ^
    Écrivez : ---
    content/articles/a.md:3:1  erreur : l’en-tête n’est pas refermé ; une seconde ligne « --- » est attendue avant le texte.
      3 | —
        | ^
    Écrivez : ---

    ## between fences that are indented
    content/articles/a.md:1:1  erreur : «  --- » n’ouvre pas un en-tête ; « --- » seul est attendu.
      1 |  ---
        | ^^^^
    Écrivez : ---
    content/articles/a.md:3:1  erreur : l’en-tête n’est pas refermé ; une seconde ligne « --- » est attendue avant le texte.
      3 |  ---
        | ^^^^
    Écrivez : ---

    ## in a block of code
    content/articles/a.md:1:1  erreur : « \`\`\`yaml » n’ouvre pas un en-tête ; « --- » seul est attendu.
      1 | \`\`\`yaml
        | ^^^^^^^
    Écrivez : ---
    content/articles/a.md:3:1  erreur : l’en-tête n’est pas refermé ; une seconde ligne « --- » est attendue avant le texte.
      3 | \`\`\`
        | ^^^
    Écrivez : ---

    ## in a comment
    content/articles/a.md:1:1  erreur : « <!-- » n’ouvre pas un en-tête ; « --- » seul est attendu.
      1 | <!--
        | ^^^^
    Écrivez : ---
    content/articles/a.md:3:1  erreur : l’en-tête n’est pas refermé ; une seconde ligne « --- » est attendue avant le texte.
      3 | -->
        | ^^^
    Écrivez : ---

    ## below a heading
    content/articles/a.md:1:1  erreur : du texte précède l’en-tête ; « --- » est attendu à la première ligne du fichier, et le texte sous l’en-tête.
      1 | # Le port
        | ^^^^^^^^^

    ## below a directive
    content/articles/a.md:1:1  erreur : du texte précède l’en-tête ; « --- » est attendu à la première ligne du fichier, et le texte sous l’en-tête.
      1 | %YAML 1.2
        | ^^^^^^^^^
    Effacez cette ligne.

    ## below empty lines
    content/articles/a.md:1:1  attention : des lignes vides précèdent l’en-tête ; « --- » est attendu à la première ligne du fichier ; l’en-tête est lu malgré elles.
      1 | 
        | ^

    ## followed by another
    content/articles/a.md:5:1  attention : un second en-tête suit le premier, et serait imprimé ; un seul en-tête est attendu.
      5 | ---
        | ^^^

    ## closed by a longer line
    content/articles/a.md:3:1  erreur : l’en-tête se ferme sur une ligne qui n’est pas « --- » ; « --- » seul est attendu.
      3 | -----
        | ^^^^^
    Écrivez : ---

    ## a colon
    content/articles/a.md:2:8  erreur : cette ligne ne se lit pas comme « clé: valeur » ; des guillemets sont attendus autour d’une valeur qui contient « : » ou qui commence par un signe.
      2 | title: OpenAI : un contrat
        |        ^^^^^^^^^^^^^^^^^^^
    Écrivez : title: "OpenAI : un contrat"

    ## an open quote
    content/articles/a.md:2:8  erreur : un guillemet ouvert sur cette ligne n’est pas refermé ; un guillemet de fin est attendu.
      2 | title: "OpenAI
        |        ^^^^^^^
    Écrivez : title: "OpenAI"

    ## quotes in quotes
    content/articles/a.md:2:8  erreur : cette ligne ne se lit pas comme « clé: valeur » ; des guillemets sont attendus autour d’une valeur qui contient « : » ou qui commence par un signe.
      2 | title: 'L'IA'
        |        ^^^^^^
    Écrivez : title: "L'IA"

    ## an at sign
    content/articles/a.md:2:8  erreur : cette ligne ne se lit pas comme « clé: valeur » ; des guillemets sont attendus autour d’une valeur qui contient « : » ou qui commence par un signe.
      2 | title: @openai
        |        ^
    Écrivez : title: "@openai"

    ## an open list
    content/articles/a.md:2:12  erreur : une liste ouverte sur cette ligne n’est pas refermée ; un crochet de fin est attendu.
      2 | tags: [a, b
        |            ^
    Écrivez : tags: [a, b]

    ## a bracket at the start
    content/articles/a.md:2:18  erreur : cette ligne ne se lit pas comme « clé: valeur » ; des guillemets sont attendus autour d’une valeur qui contient « : » ou qui commence par un signe.
      2 | title: [Enquête] Le contrat
        |                  ^^^^^^^^^^
    Écrivez : title: "[Enquête] Le contrat"

    ## the same key twice
    content/articles/a.md:3:1  erreur : cette clé est déjà écrite plus haut ; chaque clé est attendue une seule fois.
      3 | title: b
        | ^
    content/articles/a.md:2:1  l’autre est ici
    Écrivez : # title: b

    ## a tab
    content/articles/a.md:3:1  erreur : la ligne commence par une tabulation ; des espaces sont attendues en début de ligne.
      3 | 	src: a
        | ^
    Écrivez :   src: a

    ## a wrong indent
    content/articles/a.md:4:1  erreur : le retrait de cette ligne ne correspond à rien ; le même retrait que ses voisines est attendu.
      4 |  - b
        | ^

    ## an alias
    content/articles/a.md:2:8  erreur : une valeur qui commence par « * » est un alias pour YAML ; une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe.
      2 | title: *gras*
        |        ^^^^^^
    Écrivez : title: "*gras*"

    ## an anchor
    content/articles/a.md:2:8  erreur : un mot qui commence par « & » est une ancre pour YAML ; une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe.
      2 | title: &a b
        |        ^^
    Écrivez : title: "&a b"

    ## a tag
    content/articles/a.md:2:8  erreur : une étiquette qui commence par « ! » n’est pas reprise ; une valeur simple est attendue.
      2 | title: !!js/function x
        |        ^^^^^^^^^^^^^
    Écrivez : title: x

    ## a tag of YAML 1.1
    content/articles/a.md:2:7  erreur : une étiquette qui commence par « ! » n’est pas reprise ; une valeur simple est attendue.
      2 | tags: !!set [a, b]
        |       ^^^^^
    Écrivez : tags: [a, b]

    ## a title that begins with a sign of tags
    content/articles/a.md:2:8  erreur : une étiquette qui commence par « ! » n’est pas reprise ; une valeur simple est attendue.
      2 | title: !Attention
        |        ^^^^^^^^^^
    Écrivez : title: "!Attention"

    ## an alias of a text
    content/articles/a.md:2:8  erreur : un mot qui commence par « & » est une ancre pour YAML ; une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe.
      2 | title: &t Le port
        |        ^^
    Écrivez : title: Le port
    content/articles/a.md:3:14  erreur : une valeur qui commence par « * » est un alias pour YAML ; une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe.
      3 | description: *t
        |              ^^
    Écrivez : description: "Le port"

    ## an anchor above a map
    content/articles/a.md:2:8  erreur : un mot qui commence par « & » est une ancre pour YAML ; une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe.
      2 | image: &i
        |        ^^
    Écrivez : image:

    ## a key of every object
    content/articles/a.md:2:1  erreur : la clé « __proto__ » est réservée ; un autre nom de clé est attendu.
      2 | __proto__: a
        | ^^^^^^^^^
    content/articles/a.md:4:3  erreur : la clé « constructor » est réservée ; un autre nom de clé est attendu.
      4 |   constructor: b
        |   ^^^^^^^^^^^

    ## a list open above another key
    content/articles/a.md:2:7  erreur : une liste ouverte sur cette ligne n’est pas refermée ; un crochet de fin est attendu.
      2 | tags: [a, b
        |       ^^^^^
    Écrivez : tags: [a, b]

    ## a hashtag in a list
    content/articles/a.md:2:8  erreur : ce qui suit « # » dans cette liste est un commentaire pour YAML, et la liste n’est pas refermée ; des guillemets sont attendus autour de la valeur.
      2 | tags: [#été, "b"]
        |        ^^^^^^^^^^
    Écrivez : tags: ["#été", "b"]

    ## first words in quotes
    content/articles/a.md:2:8  erreur : cette ligne ne se lit pas comme « clé: valeur » ; des guillemets sont attendus autour d’une valeur qui contient « : » ou qui commence par un signe.
      2 | title: "Non" au budget
        |        ^^^^^^^^^^^^^^^
    Écrivez : title: "\\"Non\\" au budget"

    ## JSON
    content/articles/a.md:1:1  erreur : l’en-tête est en JSON ; un en-tête YAML est attendu, entre deux lignes « --- » : « npm run import » le récrit.
      1 | {
        | ^

    ## a hashtag
    content/articles/a.md:2:17  attention : ce qui suit « # » est un commentaire pour YAML, et ne sera pas imprimé ; des guillemets sont attendus autour de la valeur.
      2 | title: La vague #MeToo en France
        |                 ^^^^^^^^^^^^^^^^
    Écrivez : title: "La vague #MeToo en France"

    ## deep brackets
    content/articles/a.md:2:14  erreur : plus de 10 niveaux s’ouvrent l’un dans l’autre ; des clés et des listes simples sont attendues.
      2 | a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        |              ^

    ## nested dashes
    content/articles/a.md:3:3  erreur : plus de 10 niveaux s’ouvrent l’un dans l’autre ; des clés et des listes simples sont attendues.
      3 |   - - - - - - - - - - - - - - - - - - - - b
        |   ^

    ## a bomb
    content/articles/a.md:2:4  erreur : un mot qui commence par « & » est une ancre pour YAML ; une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe.
      2 | a: &a [x]
        |    ^^
    Écrivez : a: [x]
    content/articles/a.md:3:4  erreur : un mot qui commence par « & » est une ancre pour YAML ; une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe.
      3 | b: &b [*a, *a]
        |    ^^
    Écrivez : b: [*a, *a]
    content/articles/a.md:3:8  erreur : une valeur qui commence par « * » est un alias pour YAML ; une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe.
      3 | b: &b [*a, *a]
        |        ^^
    Écrivez : b: "&b [*a, *a]"
    content/articles/a.md:3:12  erreur : une valeur qui commence par « * » est un alias pour YAML ; une valeur écrite en toutes lettres est attendue, entre guillemets si elle commence par un signe.
      3 | b: &b [*a, *a]
        |            ^^
    Écrivez : b: "&b [*a, *a]"

    ## too long
    content/articles/a.md:1:1  erreur : l’en-tête dépasse 16 Kio ; un en-tête court est attendu ; le texte vient après la seconde ligne « --- ».
      1 | ---
        | ^^^"
  `)
})
