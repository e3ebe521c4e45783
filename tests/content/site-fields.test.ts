import { describe, expect, it } from 'vitest'
import { readSite } from '../../lib/content/site-file'

const read = (text: string) => readSite({ path: 'content/site.yml', text })

it('proposes a list, not a text, if a list is expected', () => {
  const [problem] = read('takeAway: true\n').problems
  expect(problem).toMatchObject({ code: 'wrong-value', place: { line: 1, column: 11 } })
  expect(problem?.fix).toBeUndefined()
})

describe('the settings of site.yml for machines', () => {
  it('is kept as it was written', () => {
    const { value, problems } = read(`hub: https://hub.example/
publisher:
  name: Lire aussi
  founded: 2025
  sameAs: https://www.wikidata.org/wiki/Q1
  policies: { corrections: /charte/, ethics: "https://ailleurs.example/charte" }
security: { contacts: [securite@journal.example, "https://journal.example/securite/"] }
trust: { belongto: [https://syndicat.example/], datatrainingallowed: false }
tdm: { reserved: true, policy: "https://journal.example/fouille/" }
cards: recent
llms: true
markdown: true
hosts: [nginx, azure]
`)
    expect(problems).toEqual([])
    expect(value).toMatchObject({
      hub: 'https://hub.example/',
      publisher: {
        founded: '2025',
        sameAs: ['https://www.wikidata.org/wiki/Q1'],
        policies: { corrections: '/charte/', ethics: 'https://ailleurs.example/charte' },
      },
      security: { contacts: ['securite@journal.example', 'https://journal.example/securite/'] },
      trust: { belongto: ['https://syndicat.example/'], datatrainingallowed: false },
      tdm: { reserved: true, policy: 'https://journal.example/fouille/' },
      cards: 'recent',
      llms: true,
      markdown: true,
      hosts: ['nginx', 'azure'],
    })
  })

  it.each([
    ['cards: parfois', 'un choix est attendu parmi all, recent'],
    ['hub: hub.example', 'une adresse comme https://exemple.fr/page est attendue'],
    ['publisher: { name: A, policies: { ethics: charte.md } }', 'l’adresse d’une page est attendue'],
    ['security: { contacts: [Marie] }', 'une adresse électronique est attendue'],
    ['hosts: [ovh]', 'un hébergeur connu est attendu : netlify'],
    ['trust: { belong: [x] }', '« belongto » est peut-être attendu'],
  ])('gets an error or a warning when it is wrong: %s', (text, expected) => {
    expect(
      read(text)
        .problems.map((problem) => problem.expected)
        .join(),
    ).toContain(expected)
  })
})

describe('the editor of an edition', () => {
  it('writes to a repository', () => {
    const { value, problems } = read(
      'admin: { github: la-vigie/journal, branch: pages/une, folder: journal/content, login: https://a.fr }',
    )
    expect(problems).toEqual([])
    expect(value?.admin).toEqual({
      github: 'la-vigie/journal',
      branch: 'pages/une',
      folder: 'journal/content',
      login: 'https://a.fr',
    })
    expect(read('name: A').value).not.toHaveProperty('admin')
  })

  it.each([
    ['admin: github', '« github: » et le dépôt de GitHub', undefined],
    ['admin: { branch: main }', 'le dépôt de GitHub où sont les textes est attendu', undefined],
    ['admin: { github: journal }', 'le dépôt de GitHub où sont les textes est attendu', undefined],
    ['admin: { github: "https://github.com/a/b.git" }', 'le dépôt de GitHub', 'github: a/b'],
    ['admin: { github: a/b, branch: "../x" }', 'le nom d’une branche est attendu', undefined],
    ['admin: { github: a/b, folder: /content/ }', 'le chemin du dossier', 'folder: content'],
    ['admin: { github: a/b, folder: a/../b }', 'le chemin du dossier', undefined],
    ['admin: { github: a/b, login: connexion.fr/auth }', 'serveur de connexion', 'login: https://connexion.fr'],
    ['admin: { github: a/b, login: "http://connexion.fr" }', 'serveur de connexion', undefined],
    ['admin: { github: a/b, token: secret }', '', undefined],
  ])('is refused, with what to write, when it is wrong: %s', (text, expected, fix) => {
    const { problems } = read(text)
    expect(problems.map((problem) => problem.expected).join()).toContain(expected)
    expect(problems).not.toEqual([])
    if (fix !== undefined) expect(problems[0]?.fix).toContain(fix)
    if (expected !== '') expect(problems[0]?.severity).toBe('error')
  })
})

describe('the look of a paper', () => {
  it('is its language, its words, its menu and its links', () => {
    const { value, problems } = read(`language: en
words: { readAlso: Further reading, frame.home: "Back to {1}" }
menu: [culture, Shop: https://shop.example/, port]
newsletter: { The Friday letter: "https://letter.example/" }
social: { Mastodon: "https://social.example/@gazette" }
`)
    expect(problems).toEqual([])
    expect(value).toMatchObject({
      language: 'en',
      locale: 'en-GB',
      words: { readAlso: 'Further reading', 'frame.home': 'Back to {1}' },
      menu: ['culture', { text: 'Shop', href: 'https://shop.example/' }, 'port'],
      newsletter: [{ text: 'The Friday letter', href: 'https://letter.example/' }],
      social: [{ text: 'Mastodon', href: 'https://social.example/@gazette' }],
    })
  })

  it('has a locale of its own language, or the line to write', () => {
    expect(read('language: en\nlocale: fr-FR\n').problems).toMatchObject([
      {
        place: { line: 2 },
        expected: 'une variante de la langue du journal, « en », est attendue',
        fix: 'locale: en-GB',
      },
    ])
    expect(read('language: fr-CA\nlocale: fr-BE\n').problems).toEqual([])
    expect(read('language: en-GB\n').problems[0]?.fix).toBe('language: en')
    expect(read('language: fr_CA\n').problems[0]?.fix).toBe('language: fr-CA')
  })

  it.each([
    ['language: de', 'une langue qui a un dictionnaire est attendue : fr, fr-CA, fr-CH, en, oc'],
    ['locale: de-DE', 'une langue qui a un dictionnaire est attendue : fr, fr-CA, fr-CH, en, oc'],
    ['words: { redAlso: Plus }', 'le nom d’un mot du journal est attendu : readAlso'],
    ['words: { readAlso: "" }', 'un texte est attendu'],
    ['menu: culture', 'une liste de rubriques et de liens est attendue'],
    ['menu: [Boutique: boutique.example]', 'puis l’adresse d’une page'],
    ['newsletter: { La lettre: "javascript:alert(1)" }', 'puis l’adresse d’une page'],
  ])('is refused when it is wrong: %s', (text, expected) => {
    expect(
      read(text)
        .problems.map((problem) => problem.expected)
        .join(),
    ).toContain(expected)
  })
})

describe('an address in site.yml', () => {
  it.each([
    'basePath: /..',
    'basePath: /journal/../..',
    'basePath: /./journal',
    'hub: http://hub.example/',
    'hub: https://localhost/',
    'hub: https://nom:secret@hub.example/',
    'hub: "https://hub.example/\\"><script>"',
    'hub: oui',
  ])('is refused: %s', (line) => {
    expect(read(`name: Essai\n${line}\n`).problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error wrong-value',
    ])
  })

  it.each([
    'basePath: /journal',
    'basePath: /a.b/c',
    'hub: https://hub.example',
    'hub: https://é.example:8443/a?b=c#d',
  ])('is kept: %s', (line) => expect(read(`name: Essai\n${line}\n`).problems).toEqual([]))
})

describe('the terms of other languages', () => {
  it('are lists by code of language', () => {
    const { value, problems } = read('terms:\n  en: [machine learning]\n  pt-BR: saudade\n')
    expect(problems).toEqual([])
    expect(value?.terms).toEqual({ en: ['machine learning'], 'pt-BR': ['saudade'] })
  })

  it.each([
    ['anglais', '« anglais » ne dit aucune langue ; « en » est attendu'],
    ['klingon', '« klingon » ne dit aucune langue, « en » par exemple'],
  ])('are refused under « %s »', (lang, expected) => {
    const { value, problems } = read(`terms:\n  ${lang}: [a term]\n`)
    expect(value).toBeUndefined()
    expect(JSON.stringify(problems)).toContain(expected)
  })
})
