import { describe, expect, it } from 'vitest'
import { readSite } from '../../lib/content/site-file'
import { mending } from '../../lib/desk/mend-text'
import { edited } from '../../lib/desk/text-edit'
import { parseArticle } from '../../lib/markdown/article'
import { formatProblem } from '../../lib/problem'
import { DEFAULT_SITE, type Site } from '../../lib/site'

const PATH = 'content/articles/a.md'
const VOCABULARY = `vocabulary:
  mail: courriel
  start-up: { write: jeune pousse, fix: true }
  l'humain: { why: "ce mot ne dit personne." }
  courrier: courrier électronique
`

function siteWith(text: string): { site: Site; told: string } {
  const { value: site = DEFAULT_SITE, problems } = readSite({ path: 'content/site.yml', text })
  const lines = text.split('\n')
  return { site, told: problems.map((problem) => formatProblem(problem, lines[problem.place.line - 1])).join('\n') }
}

const { site } = siteWith(VOCABULARY)
const text = (body: string, header = 'title: A') => `---\n${header}\ndate: 2025-06-17\n---\n\n${body}\n`
const problemsOf = (source: { path: string; text: string }) => parseArticle(source, site).problems
const told = (written: string) => {
  const lines = written.split('\n')
  const problems = problemsOf({ path: PATH, text: written })
  return problems.map((problem) => formatProblem(problem, lines[problem.place.line - 1])).join('\n')
}

it('proposes the word to write, in the text and in the header', () => {
  expect(told(text('Un mail part. L’humain reste.', 'title: "La Start-up"'))).toMatchInlineSnapshot(`
    "content/articles/a.md:2:12  attention : « Start-up » ; on attend « Jeune pousse ».
      2 | title: "La Start-up"
        |            ^^^^^^^^
    Écrivez : title: "La Jeune pousse"
    content/articles/a.md:6:4  attention : « mail » ; on attend « courriel ».
      6 | Un mail part. L’humain reste.
        |    ^^^^
    Écrivez : Un courriel part. L’humain reste.
    content/articles/a.md:6:15  attention : « L’humain » ; on attend un autre mot (ce mot ne dit personne).
      6 | Un mail part. L’humain reste.
        |               ^^^^^^^^"
  `)
})

it.each([
  ['in a code', '`mail`', []],
  ['in an address', 'https://exemple.fr/mail et a@mail.fr', []],
  ['in a longer word', 'Un e-mailing, des mailles', []],
  ['in the text of a link', '[un mail](https://exemple.fr/mail)', ['6:5']],
  ['in capitals', 'Un MAIL.', ['6:4']],
  ['where it is part of the preferred words', 'Un courrier électronique, un courrier', ['6:30']],
])('finds words %s as it should', (_name, body, places) => {
  const found = problemsOf({ path: PATH, text: text(body) }).filter(({ code }) => code === 'vocabulary')
  expect(found.map(({ place }) => `${place.line}:${place.column}`)).toEqual(places)
})

it('mends only if the rule allows it, and keeps capitals', () => {
  const written = text('Start-up, START-UP, mail.', 'title: Une start-up')
  const once = edited(written, mending({ path: PATH, text: written }, problemsOf))
  expect(once).toBe(text('Jeune pousse, JEUNE POUSSE, mail.', 'title: Une jeune pousse'))
  expect(mending({ path: PATH, text: once }, problemsOf)).toEqual([])
})

it('ignores a text in another language', () => {
  expect(told(text('A mail.', 'title: A\nlang: en'))).toBe('')
})

describe('site.yml', () => {
  it('refuses an empty rule', () => {
    const wrong = 'vocabulary:\n  mail: {}\n  "!": a\n  spam: { fix: true, why: b }\n  web: { ecrire: toile }\n'
    expect(siteWith(wrong).told).toMatchInlineSnapshot(`
      "content/site.yml:2:9  erreur : « vocabulary.mail » vaut {} ; le mot à écrire est attendu, ou « write: », « why: » et « fix: » sous le mot à éviter.
        2 |   mail: {}
          |         ^^
      content/site.yml:4:16  erreur : « vocabulary.spam.fix » vaut "true" ; le mot à écrire à la place est attendu.
        4 |   spam: { fix: true, why: b }
          |                ^^^^
      content/site.yml:5:8  erreur : « vocabulary.web » vaut { ecrire: toile } ; le mot à écrire est attendu, ou « write: », « why: » et « fix: » sous le mot à éviter.
        5 |   web: { ecrire: toile }
          |        ^^^^^^^^^^^^^^^^^
      content/site.yml:3:8  erreur : « vocabulary.! » vaut "a" ; un mot est attendu avant le deux-points.
        3 |   "!": a
          |        ^"
    `)
  })
})
