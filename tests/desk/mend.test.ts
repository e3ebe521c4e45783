import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../press/scratch'
import { run } from './run'

const text = (...front: string[]) => ['---', ...front, '---', '', 'Un paragraphe.', ''].join('\n')

/** Of each article, the front matter as others write it, and as it is afterwards. */
const CASES: Record<string, [before: string[], after?: string[]]> = {
  lettres: [
    ['title: A', 'date: 4 mars 2021 à 18h30'],
    ['title: A', 'date: 2021-03-04T18:30'],
  ],
  barres: [
    ['title: "B"', 'date: "04/03/2021" # le jour', 'updated: 2021/03/05'],
    ['title: "B"', 'date: 2021-03-04 # le jour', 'updated: 2021-03-05'],
  ],
  ailleurs: [
    ['title: C', 'date: 2021-03-04', 'author: Ada', 'category: Ville', 'excerpt: En bref', 'keywords: a, b'],
    ['title: C', 'date: 2021-03-04', 'authors: Ada', 'section: Ville', 'description: En bref', 'tags: a, b'],
  ],
  doute: [['title: D', 'date: 2021-03-04', 'type: post', 'published: true', 'categories: [Ville, Port]', 'auter: Ada']],
  deux: [
    ['title: E', 'date: 2021-03-04', 'author: Ada', 'auteur: Bob', 'section: Ville', 'category: Port'],
    ['title: E', 'date: 2021-03-04', 'authors: Ada', 'auteur: Bob', 'section: Ville', 'category: Port'],
  ],
  juste: [['title: F', 'date: 2021-03-04']],
}

function newsroom(): string {
  const articles = Object.entries(CASES).map(([slug, [before]]) => [`content/articles/${slug}.md`, text(...before)])
  return scratch(Object.fromEntries([['content/site.yml', 'name: Essai\norigin: https://exemple.fr\n'], ...articles]))
}

const read = (root: string, slug: string) => readFileSync(join(root, `content/articles/${slug}.md`), 'utf8')

describe('npm run mend', () => {
  it('writes what nobody can doubt, and nothing else; a second time, nothing', () => {
    const root = newsroom()
    expect(run('mend', root).said.split('\n').at(-1)).toBe('✔ 8\u00a0remplacements et 0\u00a0nom dans 4\u00a0fichiers')
    for (const [slug, [before, after = before]] of Object.entries(CASES)) expect(read(root, slug)).toBe(text(...after))
    expect(run('mend', root)).toEqual({
      status: 0,
      said: '✔ 0\u00a0remplacement et 0\u00a0nom dans 0\u00a0fichier',
      complained: '',
    })
  })

  it('shows what it changes, and for a trial changes nothing', () => {
    const root = newsroom()
    const { status, said } = run('mend', root, '--dry-run')
    expect(status).toBe(0)
    expect(said).toContain('--- content/articles/lettres.md\n+++ content/articles/lettres.md\n@@ 3 @@')
    expect(said).toContain('-date: 4 mars 2021 à 18h30\n+date: 2021-03-04T18:30')
    expect(said.split('\n').at(-1)).toContain('rien n’est écrit : 8')
    for (const [slug, [before]] of Object.entries(CASES)) expect(read(root, slug)).toBe(text(...before))
  })

  it('leaves marks and ends of lines as they are', () => {
    const saved = `\ufeff${text('title: G', 'date: 04.03.2021').replaceAll('\n', '\r\n')}`
    const root = scratch({ 'content/articles/g.md': saved })
    run('mend', root)
    expect(read(root, 'g')).toBe(saved.replace('04.03.2021', '2021-03-04'))
  })

  it('gives files names that can become addresses, unless another has that name', () => {
    const root = scratch({
      'content/articles/2021/Été à la mer.md': text('title: H', 'date: 4 mars 2021'),
      'content/articles/À VENDRE.md': text('title: I', 'date: 2021-03-04'),
      'content/articles/a-vendre.md': text('title: J', 'date: 2021-03-04'),
    })
    expect(run('mend', root).said).toMatchInlineSnapshot(`
      "--- content/articles/2021/Été à la mer.md
      +++ content/articles/2021/ete-a-la-mer.md
      @@ 3 @@
      -date: 4 mars 2021
      +date: 2021-03-04

      ✔ 1 remplacement et 1 nom dans 1 fichier"
    `)
    expect(read(root, '2021/ete-a-la-mer')).toBe(text('title: H', 'date: 2021-03-04'))
    expect(
      ['2021/Été à la mer', 'À VENDRE', 'a-vendre'].map((name) =>
        existsSync(join(root, `content/articles/${name}.md`)),
      ),
    ).toEqual([false, true, true])
  })
})
