import { describe, expect, it } from 'vitest'
import { scratch } from '../scratch'
import { run } from './run'

const article = (title: string, body: string) => `---\ntitle: ${title}\ndate: 2025-06-17\n---\n\n${body}\n`

const SOUND = {
  'content/articles/a.md': article('A', 'Un paragraphe et [b](./b.md).'),
  'content/articles/b.md': article('B', 'Un paragraphe et [a](./a.md).'),
}
const ALONE = { ...SOUND, 'content/articles/c.md': article('C', 'Voir [[a]].') }
const BROKEN = { ...ALONE, 'content/articles/d.md': article('D', 'Voir [[a]], et [[ab]].') }

describe('npm run links', () => {
  it('exits with 0 without problems', () => {
    expect(run('links', scratch(SOUND))).toEqual({ status: 0, said: '✔ aucun problème dans les liens', complained: '' })
  })

  it('exits with 2 on warnings', () => {
    const { status, said } = run('links', scratch(ALONE))
    expect(status).toBe(2)
    expect(said).toMatchInlineSnapshot(`
      "content/articles/c.md:2:1  attention : aucun article ne renvoie à celui-ci ; un lien est attendu.
        2 | title: C
          | ^^^^^^
      Écrivez : [[c]]

      ⚠ 1 avertissement dans 1 article"
    `)
  })

  it('exits with 1 on errors, and reports the warnings too', () => {
    const { status, said } = run('links', scratch(BROKEN))
    expect(status).toBe(1)
    expect(said).toMatchInlineSnapshot(`
      "content/articles/d.md:6:16  erreur : aucun article ne s’appelle « ab » ; le nom d’un fichier est attendu, peut-être « a » ou « b ».
        6 | Voir [[a]], et [[ab]].
          |                ^^^^^^
      Écrivez : Voir [[a]], et [[a]].

      content/articles/c.md:2:1  attention : aucun article ne renvoie à celui-ci ; un lien est attendu, depuis content/articles/d.md par exemple.
        2 | title: C
          | ^^^^^^
      Écrivez : [[c]]

      content/articles/d.md:2:1  attention : aucun article ne renvoie à celui-ci ; un lien est attendu, depuis content/articles/c.md par exemple.
        2 | title: D
          | ^^^^^^
      Écrivez : [[d]]

      ✖ 1 problème et 2 avertissements dans 2 articles"
    `)
  })

  it('reports only the articles that are named', () => {
    const root = scratch(BROKEN)
    expect(run('links', root, 'c').said).toContain('⚠ 1 avertissement dans 1 article'.replaceAll(/(?<=1) /g, '\u00a0'))
    expect(run('links', root, 'c', 'd').status).toBe(1)
    expect(run('links', root, 'a')).toEqual({ status: 0, said: '✔ aucun problème dans les liens', complained: '' })
    expect(run('links', root, 'z')).toEqual({ status: 1, said: '', complained: '✖ Aucun article ne s’appelle « z »' })
  })

  it('prints JSON', () => {
    const { status, said } = run('links', scratch(BROKEN), '--json')
    expect([status, JSON.parse(said)]).toMatchInlineSnapshot(`
      [
        1,
        [
          {
            "code": "unknown-article",
            "column": 16,
            "file": "content/articles/d.md",
            "length": 6,
            "line": 6,
            "message": "aucun article ne s’appelle « ab » ; le nom d’un fichier est attendu, peut-être « a » ou « b »",
            "proposal": "Voir [[a]], et [[a]].",
            "proposalFile": "content/articles/d.md",
            "severity": "error",
          },
          {
            "code": "orphan",
            "column": 1,
            "file": "content/articles/c.md",
            "length": 6,
            "line": 2,
            "message": "aucun article ne renvoie à celui-ci ; un lien est attendu, depuis content/articles/d.md par exemple",
            "proposal": "[[c]]",
            "proposalFile": "content/articles/c.md",
            "severity": "warning",
          },
          {
            "code": "orphan",
            "column": 1,
            "file": "content/articles/d.md",
            "length": 6,
            "line": 2,
            "message": "aucun article ne renvoie à celui-ci ; un lien est attendu, depuis content/articles/c.md par exemple",
            "proposal": "[[d]]",
            "proposalFile": "content/articles/d.md",
            "severity": "warning",
          },
        ],
      ]
    `)
  })
})
