import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../scratch'

const OLD_EDITION = { 'out/index.html': 'hier', 'out/404.html': '', 'out/sitemap.xml': '' }

const SOUND = {
  'content/sections.yml': 'culture:\n  name: Culture\n  hue: 340\n',
  'content/articles/a.md': '---\ntitle: A\ndate: 2025-06-17\nsection: culture\n---\n\nUn paragraphe et [b](./b.md).\n',
  'content/articles/b.md': '---\ntitle: B\ndate: 2025-06-18\n---\n\nUn paragraphe et [a](./a.md).\n',
}

/** Four articles with one error each, and a sound article that links to all of them. */
const BROKEN = {
  ...SOUND,
  'content/articles/2025/date.md': '---\ntitle: Une date\ndate: 17/06/2025\n---\n\nTexte.\n',
  'content/articles/2025/lien.md': '---\ntitle: Un lien\ndate: 2025-06-17\n---\n\nVoir [la date](./datte.md).\n',
  'content/articles/2025/rubrique.md': '---\ntitle: Une rubrique\ndate: 2025-06-17\nsection: cultrue\n---\n\nTexte.\n',
  'content/articles/2025/guillemet.md': '---\ntitle: "Un guillemet\ndate: 2025-06-17\n---\n\nTexte.\n',
  'content/articles/c.md':
    '---\ntitle: C\ndate: 2025-06-19\n---\n\nLire aussi :\n\n- [[date]]\n- [[lien]]\n- [[rubrique]]\n- [[guillemet]]\n',
}

const STARTS = {
  build: ['lib/cli/launch.mjs', 'build'],
  check: ['lib/cli/launch.mjs', 'check'],
}

/** Runs the real command, as `npm run` does, on the newsroom in a folder. */
function run(command: keyof typeof STARTS, folder: string) {
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'out') }
  const result = spawnSync(process.execPath, STARTS[command], { encoding: 'utf8', env })
  return { status: result.status, stdout: result.stdout, stderr: result.stderr.replaceAll('\u00a0', ' ').trim() }
}

describe('npm run build', () => {
  it('reports every error at once, fails, and keeps the old edition', () => {
    const folder = scratch({ ...BROKEN, ...OLD_EDITION })
    const { status, stdout, stderr } = run('build', folder)
    expect(stderr).toMatchInlineSnapshot(`
      "content/articles/2025/date.md:3:7  erreur : « date » vaut "17/06/2025" ; une date AAAA-MM-JJ est attendue.
        3 | date: 17/06/2025
          |       ^^^^^^^^^^
      Écrivez : date: 2025-06-17

      content/articles/2025/guillemet.md:2:8  erreur : un guillemet ouvert sur cette ligne n’est pas refermé ; un guillemet de fin est attendu.
        2 | title: "Un guillemet
          |        ^^^^^^^^^^^^^
      Écrivez : title: "Un guillemet"

      content/articles/2025/lien.md:6:6  erreur : aucun article ne s’appelle « datte » ; le nom d’un fichier est attendu, ou [[datte?]] s’il est à paraître.
        6 | Voir [la date](./datte.md).
          |      ^^^^^^^^^^^^^^^^^^^^^
      Écrivez : Voir [[datte?|la date]].

      content/articles/2025/rubrique.md:4:10  erreur : la rubrique « cultrue » n’existe pas ; une rubrique de sections.yml est attendue, peut-être « Culture ».
        4 | section: cultrue
          |          ^^^^^^^
      Écrivez : section: Culture
      Ou écrivez dans content/sections.yml :
      cultrue:
        name: "cultrue"

      ✖ 4 problèmes dans 4 articles"
    `)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^(?:Compilation · [\d,]+ s\n)?Lecture · \d,\d s\n✖ Vérification · \d,\d s\n$/)
    expect(readdirSync(folder).sort()).toEqual(['content', 'out'])
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('hier')
  })
})

describe('npm run check', () => {
  it('finds the same errors without a build', () => {
    const folder = scratch(BROKEN)
    const { status, stderr } = run('check', folder)
    expect(status).toBe(1)
    expect(stderr.split('\n').at(-1)).toMatchInlineSnapshot(`"✖ 4 problèmes dans 4 articles"`)
    expect(readdirSync(folder)).toEqual(['content'])
  })

  it('accepts a newsroom without errors', () => {
    const { status, stdout, stderr } = run('check', scratch(SOUND))
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe('✔ 2\u00a0articles, aucune erreur\n')
  })
})
