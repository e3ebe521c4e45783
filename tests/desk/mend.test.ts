import { existsSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isThere, makeChange } from '../../lib/desk/file-change'
import { scratch } from '../scratch'
import { run } from './run'

const text = (...front: string[]) => ['---', ...front, '---', '', 'Un paragraphe.', ''].join('\n')

/** The front matter of each article as other tools write it, and the result. */
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
  autrement: [
    ['Title: G', 'Date: 20210304', 'author: [Ada, Bob]', 'draft: non'],
    ['title: G', 'date: 2021-03-04', 'authors: [Ada, Bob]', 'draft: false'],
  ],
  juste: [['title: F', 'date: 2021-03-04']],
}

function newsroom(): string {
  const articles = Object.entries(CASES).map(([slug, [before]]) => [`content/articles/${slug}.md`, text(...before)])
  return scratch(Object.fromEntries([['content/site.yml', 'name: Essai\norigin: https://exemple.fr\n'], ...articles]))
}

const read = (root: string, slug: string) => readFileSync(join(root, `content/articles/${slug}.md`), 'utf8')

describe('npm run mend', () => {
  it('makes unambiguous corrections only; a second run changes nothing', () => {
    const root = newsroom()
    expect(run('mend', root).said.split('\n').at(-1)).toBe('✔ 12\u00a0remplacements et 0\u00a0nom dans 5\u00a0fichiers')
    for (const [slug, [before, after = before]] of Object.entries(CASES)) expect(read(root, slug)).toBe(text(...after))
    expect(run('mend', root)).toEqual({
      status: 0,
      said: '✔ 0\u00a0remplacement et 0\u00a0nom dans 0\u00a0fichier',
      complained: '',
    })
  })

  it('renames a file of another tool and the links to it, unless two files would have that name', () => {
    const links = 'Voir [[Mon Article|ici]], [[Un Autre]] et [[Nulle Part]].\n'
    const header = '---\ntitle: A\ndate: 2021-03-04\n---\n\n'
    const root = scratch({
      'content/site.yml': 'name: Essai\norigin: https://exemple.fr\n',
      'content/articles/Mon Article.md': header,
      'content/articles/2020/Un Autre.md': header,
      'content/articles/2021/un-autre.md': header,
      'content/articles/liens.md': header + links,
    })
    run('mend', root)
    expect(read(root, 'mon-article')).toBe(header)
    expect(read(root, 'liens')).toBe(`${header}Voir [[mon-article|ici]], [[Un Autre]] et [[Nulle Part]].\n`)
  })

  it('shows what it changes, and changes nothing in a dry run', () => {
    const root = newsroom()
    const { status, said } = run('mend', root, '--dry-run')
    expect(status).toBe(0)
    expect(said).toContain('--- content/articles/lettres.md\n+++ content/articles/lettres.md\n@@ 3 @@')
    expect(said).toContain('-date: 4 mars 2021 à 18h30\n+date: 2021-03-04T18:30')
    expect(said.split('\n').at(-1)).toContain('rien n’est écrit : 12')
    for (const [slug, [before]] of Object.entries(CASES)) expect(read(root, slug)).toBe(text(...before))
  })

  it('keeps BOMs and line endings', () => {
    const saved = `\ufeff${text('title: G', 'date: 04.03.2021').replaceAll('\n', '\r\n')}`
    const root = scratch({ 'content/articles/g.md': saved })
    run('mend', root)
    expect(read(root, 'g')).toBe(saved.replace('04.03.2021', '2021-03-04'))
  })

  it('removes invisible characters, and converts other encodings to UTF-8', () => {
    const hidden = `\ufeff${text('title: "L\u200b’été"', 'date: 4 mars\u200b 2021').replaceAll('\n', '\r\n')}`
    const root = scratch({
      'content/articles/cache.md': hidden,
      'content/articles/ansi.md': Buffer.from(text('title: L\u0092\u00e9t\u00e9', 'date: 04/03/2021'), 'latin1'),
      'content/articles/large.md': Buffer.from(`\ufeff${text('title: É', 'date: 2021-03-04')}`, 'utf16le'),
    })
    expect(run('mend', root).said).toContain('content/articles/cache.md : 2\u00a0caractères qui ne se voient pas')
    expect(read(root, 'cache')).toBe(text('title: "L’été"', 'date: 2021-03-04').replaceAll('\n', '\r\n'))
    expect(read(root, 'ansi')).toBe(text('title: L’été', 'date: 2021-03-04'))
    expect(read(root, 'large')).toBe(text('title: É', 'date: 2021-03-04'))
  })

  it('gives files names that can be addresses, unless another file has that name', () => {
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

  it('overwrites nothing, and gives no name that would be refused', () => {
    const root = scratch({
      'content/articles/Été.md': text('title: K', 'date: 2021-03-04'),
      'content/articles/ete.md': Buffer.from(text('title: L\u00e9', 'date: 2021-03-04'), 'latin1'),
      'content/articles/Île.md': text('title: M', 'date: 2021-03-04'),
      'content/articles/Readme!.md': text('title: N', 'date: 2021-03-04'),
      'content/articles/Con!.md': text('title: O', 'date: 2021-03-04'),
      'content/articles/Ancien nom.md': text('title: P', 'date: 2021-03-04'),
      'content/articles/nouveau.md': text('title: Q', 'date: 2021-03-04', 'aliases: [ancien-nom]'),
      'dehors.md': 'dehors',
    })
    symlinkSync(join(root, 'dehors.md'), join(root, 'content/articles/ile.md'))
    expect(run('mend', root).said.split('\n').at(-1)).toBe('✔ 0\u00a0remplacement et 1\u00a0nom dans 2\u00a0fichiers')
    expect(readdirSync(join(root, 'content/articles')).sort()).toEqual(
      ['Ancien nom.md', 'Readme!.md', 'con-article.md', 'ete.md', 'ile.md', 'nouveau.md', 'Été.md', 'Île.md'].sort(),
    )
    expect(readFileSync(join(root, 'dehors.md'), 'utf8')).toBe('dehors')
    expect(read(root, 'ete')).toContain('title: Lé')
  })

  it.each([
    ['a section that the newsroom has not', 'category: Port'],
    ['a value on another line', 'lastmod:\n  hier'],
    ['what decides who sees a text', 'brouillon: true'],
    ['where a text leads', 'lire aussi: a'],
  ])('does not mend %s', (_, line) => {
    const [sections, saved] = ['ville:\n  name: Ville\n', text('title: A', 'date: 2021-03-04', line)]
    const root = scratch({ 'content/sections.yml': sections, 'content/articles/a.md': saved })
    expect(run('mend', root).status).toBe(0)
    expect(read(root, 'a')).toBe(saved)
  })

  it('leaves dates when one can only be read month first', () => {
    const [doubtful, american] = [text('title: A', 'date: 03/04/2021'), text('title: B', 'date: 03/25/2021')]
    const root = scratch({
      'content/articles/a.md': doubtful,
      'content/articles/b.md': american,
      'content/articles/c.md': text('title: C', 'date: 4 mars 2021'),
    })
    run('mend', root)
    expect([read(root, 'a'), read(root, 'b')]).toEqual([doubtful, american])
    expect(read(root, 'c')).toBe(text('title: C', 'date: 2021-03-04'))
  })

  it('changes nothing with an unknown name or without a folder', () => {
    const root = newsroom()
    expect(run('mend', root, '--dryrun')).toMatchObject({ status: 1, said: '' })
    expect(read(root, 'lettres')).toBe(text(...(CASES.lettres?.[0] ?? [])))
    expect(run('mend', scratch())).toMatchObject({
      status: 1,
      said: '',
      complained: expect.stringContaining('n’existe pas'),
    })
  })
})

describe('makeChange', () => {
  it('refuses to overwrite a file', () => {
    const root = scratch({ 'c/a.md': 'a', 'c/b.md': 'b' })
    const change = { source: { path: 'c/a.md', text: 'a' }, path: 'c/b.md', edits: [{ start: 0, end: 1, text: 'z' }] }
    expect(() => makeChange(change, root)).toThrow('« c/b.md » existe déjà')
    expect(['a', 'b'].map((name) => readFileSync(join(root, `c/${name}.md`), 'utf8'))).toEqual(['a', 'b'])
  })

  it('may rename a file to its own name in another case', () => {
    const root = scratch({ 'c/a.md': 'a' })
    linkSync(join(root, 'c/a.md'), join(root, 'c/A.md'))
    expect(isThere(join(root, 'c/a.md'), join(root, 'c/A.md'))).toBe(false)
  })
})
