import { expect, it } from 'vitest'
import { mending } from '../../lib/desk/mend-text'
import { edited, offsetOf } from '../../lib/desk/text-edit'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { parse, problemsOf } from './parse'

const PATH = 'content/articles/essai.md'
const HEADER = '---\ntitle: Un essai\ndate: 2025-06-17\n---\n'

const problemsIn = (source: { path: string; text: string }) => parseArticle(source, DEFAULT_SITE).problems
const mended = (text: string) => edited(text, mending({ path: PATH, text }, problemsIn))
const findings = (body: string) =>
  parse(body).problems.flatMap(({ code, place, mend }) =>
    code === 'typography' ? [`${place.line}:${place.column} ${mend ?? '?'}`] : [],
  )

it('reports the place, what is expected, and the line to write', () => {
  expect(problemsOf('\nLa 2ème séance ouvre à 18h30.\n')).toMatchInlineSnapshot(`
    "content/articles/2025/essai.md:6:4  attention : « 2ème » ; on attend « 2e ».
      6 | La 2ème séance ouvre à 18h30.
        |    ^^^^
    Écrivez : La 2e séance ouvre à 18h30.
    content/articles/2025/essai.md:6:24  attention : « 18h30 » ; on attend « 18 h 30 ».
      6 | La 2ème séance ouvre à 18h30.
        |                        ^^^^^
    Écrivez : La 2ème séance ouvre à 18 h 30."
  `)
})

it.each([
  { name: 'in a quotation', body: "Un.\n\n> L'Etat\n> à 9h15", expected: ['7:5 État', '8:5 9 h 15'] },
  { name: 'in a list', body: '- un  mot\n- la 3ème.', expected: ['5:5  ', '6:6 3e'] },
  { name: 'in a table', body: '| a |\n|---|\n| la 3ème |', expected: ['7:6 3e'] },
  { name: 'after an escaped sign', body: '\\* la 3ème.', expected: ['5:7 3e'] },
  { name: 'in emphasis', body: 'le *bel **oeuvre***', expected: ['5:11 œuvre'] },
  { name: 'across emphasis, left to the author', body: 'dit "*oui*"', expected: ['5:5 ?'] },
  { name: 'of words that English shares, left to the author', body: 'la Second Edition', expected: ['5:11 ?'] },
  { name: 'in the text of a link', body: 'un [oeuvre](https://exemple.fr/oeuvre/18h30)', expected: ['5:5 œuvre'] },
  { name: 'in the text of a wiki link', body: '[[une-oeuvre?|une oeuvre]]', expected: ['5:19 œuvre'] },
  { name: 'beside an address', body: 'https://exemple.fr/oeuvre le 2ème.', expected: ['5:30 2e'] },
  { name: 'in a heading, whose anchor stays', body: '## La 3ème oeuvre', expected: ['5:7 ?', '5:12 œuvre'] },
  { name: 'in a line that may be a title', body: '- La 3ème oeuvre', expected: ['5:6 ?', '5:11 œuvre'] },
  { name: 'but not in a file’s name', body: 'Voir @Etat, #Oeuvre, Etat.pdf et une_oeuvre.csv.', expected: [] },
  { name: 'but not in code', body: '`18h30` et <code>oeuvre</code>\n\n    "a"', expected: [] },
  {
    name: 'nor in an entity',
    body: 'La balise &lt;b&gt;gras&lt;/b&gt; d&rsquo;&eacute;t&eacute; &#224;&#xe0;a.',
    expected: [],
  },
  { name: 'nor in another language', body: 'Un <i lang="en">"Edition"</i>.', expected: [] },
  { name: 'nor in a tag', body: 'Un <abbr title="2ème oeuvre">mot</abbr>.', expected: [] },
  { name: 'nor in a sign of another tool', body: '[caption id="a"]Un[/caption]', expected: [] },
])('finds mistakes $name', ({ body, expected }) => {
  expect(findings(body)).toEqual(expected)
})

it('ignores texts in other languages', () => {
  const text = '---\ntitle: A\ndate: 2025-06-17\nlang: en\n---\nThe "Second Edition"  of 1987.\n'
  expect(problemsIn({ path: PATH, text })).toEqual([])
})

const PIECES = ['Etat', '18h30', 'la 2ème', 'oeuvre', 'etc...', '  ', '"oui"', ' ', '*', '**', '\n', '\n\n', '> ', '- ']
const MORE = [
  '[[gare|',
  ']]',
  '`',
  '<b>',
  '</b>',
  'mot',
  '. A Paris',
  '«',
  '»',
  '\\',
  'https://exemple.fr/oeuvre',
  '|',
  '"',
]

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function randomBody(seed: number): string {
  const next = numbers(seed)
  const pieces = [...PIECES, ...MORE]
  return Array.from({ length: 4 + next(16) }, () => pieces[next(pieces.length)]).join(next(2) === 0 ? ' ' : '')
}

it('mends random texts in one run, and changes only what it reports', { timeout: 120_000 }, () => {
  for (let seed = 1; seed <= 150; seed++) {
    const text = `${HEADER}${randomBody(seed)}\n`
    const once = mended(text)
    expect(mended(once), text).toBe(once)
    for (const { code, place, found } of problemsIn({ path: PATH, text })) {
      if (code !== 'typography') continue
      const start = offsetOf(text, place)
      const written = text.slice(start, start + place.length)
      expect(found).toContain(written.trim() || `${written.length} espaces`)
    }
  }
})

it('reads the title, the deck and the caption of a header', () => {
  const header = [
    'title: "La 2ème oeuvre"',
    "description: L'Etat  ici, à 18h30",
    'image: { src: images/a.webp, alt: "l’Ecole", caption: Une "Ile" }',
    'kind: Etat',
  ]
  const text = `---\n${header.join('\n')}\ndate: 2025-06-17\n---\n\nUn texte.\n`
  const { problems } = parseArticle({ path: 'content/articles/a.md', text }, DEFAULT_SITE)
  const told = problems.filter(({ code }) => code === 'typography')
  expect(told.map(({ place, mend }) => `${place.line}:${place.column} ${mend ?? '?'}`)).toEqual([
    '2:12 ?',
    '2:17 œuvre',
    '3:16 État',
    '3:20  ',
    '3:29 ?',
    '4:38 École',
    '4:59 ?',
    '4:60 Île',
  ])
})
