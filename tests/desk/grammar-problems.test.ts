import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { runGrammalecte } from '../../lib/desk/grammalecte'
import { grammarProblems } from '../../lib/desk/grammar-problems'
import { formatProblem } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'
import { scratch } from '../scratch'

afterEach(() => vi.unstubAllEnvs())

/**
 * Prints the same JSON as `grammalecte-cli -f … -j`: one paragraph per line, offsets in code
 * points.
 */
const FAKE = `#!${process.execPath}
const { readFileSync } = require('node:fs')
const [flag, file, json] = process.argv.slice(2)
if (flag !== '-f' || json !== '-j') process.exit(2)
const find = (line, words) => {
  const at = line.indexOf(words)
  if (at === -1) return []
  const start = Array.from(line.slice(0, at)).length
  return [{ nStart: start, nEnd: start + Array.from(words).length }]
}
const data = readFileSync(file, 'utf8').trimEnd().split('\\n').map((line, index) => ({
  iParagraph: index + 1,
  lGrammarErrors: [
    ...find(line, 'chat').map((at) => ({ ...at, sType: 'gn', sMessage: 'Accord de nombre : « chat » devrait être au pluriel.', aSuggestions: ['chats'] })),
    ...find(line, '  ').map((at) => ({ ...at, sType: 'esp', sMessage: 'Espaces.', aSuggestions: [' '] })),
  ],
  lSpellingErrors: [...find(line, 'dorrment'), ...find(line, 'Windsurf')].map((at) => ({ ...at, sType: 'WORD', sValue: Array.from(line).slice(at.nStart, at.nEnd).join('') })),
}))
console.log('Grammalecte v2.1.1')
console.log(JSON.stringify({ grammalecte: '2.1.1', lang: 'fr', error: '', data }))
`

function install(script: string): void {
  const folder = scratch({ 'grammalecte-cli': script })
  chmodSync(join(folder, 'grammalecte-cli'), 0o755)
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`)
}

const source = (slug: string, body: string) => ({
  path: `content/articles/${slug}.md`,
  text: `---\ntitle: A\ndate: 2025-06-17\n---\n\n${body}\n`,
})

it('reports the remarks of Grammalecte at their place in the source', () => {
  install(FAKE)
  const sources = [
    source('a', 'Un *mot* juste.'),
    source('b', '🐈 Les **gros** chat  dorrment,\ndit Windsurf.\n\n`chat` et [les chat](./a.md).'),
  ]
  const told = grammarProblems(sources, DEFAULT_SITE).map((problem) => {
    const text = sources.find(({ path }) => path === problem.place.file)?.text ?? ''
    return formatProblem(problem, text.split('\n')[problem.place.line - 1])
  })
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "content/articles/b.md:6:17  attention : « chat » ; Accord de nombre : « chat » devrait être au pluriel, peut-être « chats ».
      6 | 🐈 Les **gros** chat  dorrment,
        |                 ^^^^
    Écrivez : 🐈 Les **gros** chats  dorrment,
    content/articles/b.md:6:23  attention : « dorrment » ; ce mot n’est pas au dictionnaire.
      6 | 🐈 Les **gros** chat  dorrment,
        |                       ^^^^^^^^
    content/articles/b.md:9:16  attention : « chat » ; Accord de nombre : « chat » devrait être au pluriel, peut-être « chats ».
      9 | \`chat\` et [les chat](./a.md).
        |                ^^^^
    Écrivez : \`chat\` et [les chats](./a.md)."
  `)
})

it('reports that it is not installed, or that it fails', () => {
  vi.stubEnv('PATH', scratch({}))
  expect(() => runGrammalecte(['Un mot.'])).toThrow('Grammalecte n’est pas installé')
  expect(runGrammalecte([])).toEqual([])
  install(`#!${process.execPath}\nconsole.error('ImportError: grammalecte')\n`)
  expect(() => runGrammalecte(['Un mot.'])).toThrow('✖ grammalecte-cli a échoué : ImportError: grammalecte')
})
