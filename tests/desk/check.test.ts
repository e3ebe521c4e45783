import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formatNamed } from '../../lib/desk/problem-formats'
import { reportedProblem } from '../../lib/desk/reported-problem'
import { scratch } from '../scratch'
import { run } from './run'

const article = (body: string, date = '2025-06-17') => `---\ntitle: A\ndate: ${date}\n---\n\n${body}\n`
const newsroom = (body: string, date?: string) => scratch({ 'content/articles/a.md': article(body, date) })
const read = (root: string) => readFileSync(join(root, 'content/articles/a.md'), 'utf8')

describe('npm run check -- --fix', () => {
  it('makes safe corrections, shows them, then checks; a second run changes nothing', () => {
    const root = newsroom('A Paris, l’Etat ouvre la 2ème séance à 18h30, etc...', '17/06/2025')
    const { status, said, complained } = run('check', root, '--fix')
    expect([status, said]).toEqual([0, '✔ 1\u00a0article, aucune erreur'])
    expect(complained.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
      "--- content/articles/a.md
      +++ content/articles/a.md
      @@ 3 @@
      -date: 17/06/2025
      +date: 2025-06-17
      @@ 6 @@
      -A Paris, l’Etat ouvre la 2ème séance à 18h30, etc...
      +A Paris, l’État ouvre la 2e séance à 18 h 30, etc.

      ✔ 5 remplacements et 0 nom dans 1 fichier
      content/articles/a.md:6:1  attention : « A » ; on attend la capitale accentuée, « À ».
        6 | A Paris, l’État ouvre la 2e séance à 18 h 30, etc.
          | ^
      Écrivez : À Paris, l’État ouvre la 2e séance à 18 h 30, etc.

      ⚠ 1 avertissement dans 1 article"
    `)
    expect(read(root)).toBe(article('A Paris, l’État ouvre la 2e séance à 18 h 30, etc.'))
    const before = read(root)
    expect(run('check', root, '--fix').complained).toContain('✔ 0\u00a0remplacement')
    expect(read(root)).toBe(before)
  })
})

describe('npm run check -- --format', () => {
  it('prints JSON that fits its schema', () => {
    const { status, said, complained } = run('check', newsroom('Le 2ème.', '17/06/2025'), '--format', 'json')
    expect([status, complained]).toEqual([1, ''])
    expect(z.array(reportedProblem).parse(JSON.parse(said))).toMatchInlineSnapshot(`
      [
        {
          "code": "date-shape",
          "column": 7,
          "file": "content/articles/a.md",
          "length": 10,
          "line": 3,
          "message": "« date » vaut "17/06/2025" ; une date AAAA-MM-JJ est attendue",
          "proposal": "date: 2025-06-17",
          "proposalFile": "content/articles/a.md",
          "severity": "error",
        },
        {
          "code": "typography",
          "column": 4,
          "file": "content/articles/a.md",
          "length": 4,
          "line": 6,
          "message": "« 2ème » ; on attend « 2e »",
          "proposal": "Le 2e.",
          "proposalFile": "content/articles/a.md",
          "severity": "warning",
        },
      ]
    `)
  })

  it('annotates a pull request', () => {
    expect(run('check', newsroom('Soit 100%  au 2ème.'), '--format=github').said).toMatchInlineSnapshot(`
      "::warning file=content/articles/a.md,line=6,col=10,endColumn=12,title=typography::2 espaces de suite ; on attend une seule espace.%0AÉcrivez : Soit 100%25 au 2e.
      ::warning file=content/articles/a.md,line=6,col=15,endColumn=19,title=typography::« 2ème » ; on attend « 2e ».%0AÉcrivez : Soit 100%25 au 2e."
    `)
  })

  it('prints an empty list without problems', () => {
    expect(run('check', newsroom('Sain.'), '--format', 'json').said).toBe('[]')
  })
})

it('fails on warnings when it is strict', () => {
  const { status, said, complained } = run('check', newsroom('Le 2ème.'), '--strict')
  expect([status, said]).toEqual([1, '✔ 1\u00a0article, aucune erreur'])
  expect(complained).toContain('Écrivez : Le 2e.')
  expect(run('check', newsroom('Le 2e.'), '--strict').status).toBe(0)
})

it('refuses unknown options', () => {
  expect(run('check', newsroom('Sain.'), '--allo')).toEqual({
    status: 1,
    said: '',
    complained: '✖ « --allo » ne se lit pas ; les options sont --all, --fix, --strict, --grammar, --format',
  })
  expect(run('check', newsroom('Sain.'), 'a').complained).toBe('✖ « a » : un nom ne va qu’avec --grammar')
  expect(() => formatNamed('xml')).toThrow('✖ « --format xml » n’est pas connu ; text, json, github le sont')
})

it('runs Grammalecte each time if site.yml asks for it, with a remark if it is missing', () => {
  const root = scratch({ 'content/articles/a.md': article('Sain.'), 'content/site.yml': 'name: A\ngrammar: true\n' })
  const { status, said, complained } = run('check', root)
  expect([status, said]).toEqual([0, '✔ 1\u00a0article, aucune erreur'])
  expect(complained).toMatch(/^⚠ Grammalecte n’est pas installé : la commande « grammalecte-cli » n’existe pas/)
  expect(run('check', root, '--grammar')).toMatchObject({ status: 1, said: '' })
})
