import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildEdition } from '../../lib/build/build-edition'
import { checkPaper } from '../../lib/build/check-paper'
import { TERMS_FILE } from '../../lib/catalogue/near/frequencies-file'
import { rendererWith } from '../../lib/next/render-pages'
import { writeDeep } from '../../lib/output/file-operations'
import { fakeNext } from './editions/fake-next'
import { build, digest, project, SILENT, settingsOf } from './editions/project'
import { trustDates } from './editions/trust-dates'

const NOW = 1_750_000_000

trustDates()

const keepGoing = (root: string) =>
  buildEdition(settingsOf(root, NOW), SILENT, rendererWith(fakeNext), { keepGoing: true })

/** An article with a title, lines of front matter, and a body. */
const article = (title: string, body = 'Un paragraphe.', more = '') =>
  `---\ntitle: ${title}\ndate: 2025-06-01\n${more}---\n\n${body}\n`

const SITE = 'name: Essai\norigin: https://exemple.fr\n'
const SECTIONS = 'culture:\n  name: Culture\n  hue: 340\n'

function newsroom() {
  const root = project()
  const write = (path: string, text: string) => writeDeep(join(root, 'textes', path), text)
  const page = (path: string) => {
    const file = join(root, 'www/out', path, 'index.html')
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  write('site.yml', SITE)
  write('sections.yml', SECTIONS)
  write('articles/a.md', article('Titre de a', 'Le texte de a.'))
  write('articles/b.md', article('Titre de b', 'Voir [a](./a.md).\n\nLire aussi : [[a]]'))
  write('pages/a-propos.md', '---\ntitle: À propos\n---\n\nQui nous sommes.\n')
  return { root, write, page, removeA: () => removeA(root, write) }
}

/** Removes an article and declares its address gone. */
function removeA(root: string, write: (path: string, text: string) => void): void {
  rmSync(join(root, 'textes/articles/a.md'))
  write('site.yml', `${SITE}gone: [/articles/a/]\n`)
}

type Newsroom = ReturnType<typeof newsroom>

/** Mistakes, and their correction. Until then readers keep the last text of `a`. */
const MISTAKES: { name: string; path: string; bad: string; mended: string }[] = [
  {
    name: 'a wrong date',
    path: 'articles/a.md',
    bad: article('Titre de a', 'Nouveau.').replace('2025-06-01', '1er juin'),
    mended: article('Titre de a', 'Nouveau.'),
  },
  {
    name: 'an open quote in the front matter',
    path: 'articles/a.md',
    bad: article('"Titre de a', 'Nouveau.'),
    mended: article('Titre de a', 'Nouveau.'),
  },
  {
    name: 'a link to an unknown article',
    path: 'articles/a.md',
    bad: article('Titre de a', 'Nouveau, voir [c](./cc.md).'),
    mended: article('Titre de a', 'Nouveau, voir [b](./b.md).'),
  },
  {
    name: 'an unknown section',
    path: 'articles/a.md',
    bad: article('Titre de a', 'Nouveau.', 'section: sport\n'),
    mended: article('Titre de a', 'Nouveau.', 'section: culture\n'),
  },
  {
    name: 'a missing picture',
    path: 'articles/a.md',
    bad: article('Titre de a', 'Nouveau.\n\n![Une vue](../images/vue.png)'),
    mended: article('Titre de a', 'Nouveau.'),
  },
  {
    name: 'a page with an unknown link',
    path: 'pages/a-propos.md',
    bad: '---\ntitle: À propos\n---\n\nNouveau, voir [c](../articles/cc.md).\n',
    mended: '---\ntitle: À propos\n---\n\nNouveau, voir [a](../articles/a.md).\n',
  },
]

/** A cold build of the same content, which includes the table of terms. */
const coldBuild = async (warm: string, fill: (room: Newsroom) => void) => {
  const room = newsroom()
  fill(room)
  copyFileSync(join(warm, 'textes', TERMS_FILE), join(room.root, 'textes', TERMS_FILE))
  await build(room.root, NOW)
  return digest(room.root)
}

describe('npm run build -- --keep-going', () => {
  it.each(MISTAKES)('keeps the last version of a text with $name', async ({ path, bad, mended }) => {
    const { root, write, page } = newsroom()
    await build(root, NOW)
    const before = digest(root)
    write(path, bad)
    await expect(build(root, NOW)).rejects.toThrow('1\u00a0problème')
    expect(digest(root)).toEqual(before)
    await checkPaper(settingsOf(root, NOW))
    const { faults } = await keepGoing(root)
    expect(faults).toContain(`textes/${path} reste dans sa dernière version sans erreur`)
    expect(digest(root)).toEqual(before)
    write('articles/b.md', article('Autre titre de b', 'Lire aussi : [[a]]'))
    expect((await keepGoing(root)).faults).toContain('dernière version')
    expect(page('articles/b')).toContain('Autre titre de b')
    expect(page('articles/a')).toContain('Le texte de a.')
    await expect(build(root, NOW)).rejects.toThrow('1\u00a0problème')
    write(path, mended)
    const result = await build(root, NOW)
    expect(result.faults).toBeUndefined()
    const reference = await coldBuild(root, (room) => {
      room.write('articles/b.md', article('Autre titre de b', 'Lire aussi : [[a]]'))
      room.write(path, mended)
    })
    expect(digest(root)).toEqual(reference)
  })

  it.each(MISTAKES.filter(({ path }) => path.startsWith('articles/')))(
    'leaves out a new article with $name, and the links to it',
    async ({ bad, mended }) => {
      const { root, write, page } = newsroom()
      await build(root, NOW)
      write('articles/n.md', bad.replace('Titre de a', 'Titre de n'))
      write('articles/b.md', article('Titre de b', 'Voir [le nouveau](./n.md), [[n]].\n\nLire aussi : [[n]], [[a]]'))
      const { faults } = await keepGoing(root)
      expect(faults).toContain('textes/articles/n.md n’est pas dans cette édition')
      expect(page('articles/n')).toBeUndefined()
      expect(page('articles/b')).toContain('le nouveau')
      expect(page('articles/b')).not.toMatch(/article:n|articles\/n\//)
      const same = digest(root)
      expect((await keepGoing(root)).faults).toContain('n’est pas dans cette édition')
      expect(digest(root)).toEqual(same)
      write('articles/n.md', mended.replace('Titre de a', 'Titre de n'))
      await build(root, NOW)
      expect(page('articles/b')).toContain('/articles/n/')
      const reference = await coldBuild(root, (room) => {
        room.write(
          'articles/b.md',
          article('Titre de b', 'Voir [le nouveau](./n.md), [[n]].\n\nLire aussi : [[n]], [[a]]'),
        )
        room.write('articles/n.md', mended.replace('Titre de a', 'Titre de n'))
      })
      expect(digest(root)).toEqual(reference)
    },
  )

  it('publishes an unchanged article without its link to a removed one', async () => {
    const { root, page, removeA } = newsroom()
    await build(root, NOW)
    removeA()
    const { faults } = await keepGoing(root)
    expect(faults).toContain('textes/articles/b.md est publié sans ce qui est en erreur')
    expect(page('articles/b')).toContain('Voir a')
    expect((await keepGoing(root)).faults).toContain('textes/articles/b.md est publié sans')
  })

  it('removes the kept version of an article whose file is removed', async () => {
    const { root, write, page, removeA } = newsroom()
    await build(root, NOW)
    write('articles/a.md', article('Titre de a').replace('2025-06-01', '1er juin'))
    await keepGoing(root)
    expect(page('articles/a')).toContain('Titre de a')
    removeA()
    write('articles/b.md', article('Titre de b'))
    await build(root, NOW)
    expect(page('articles/a')).toBeUndefined()
  })

  it('stops at an error in the settings', async () => {
    const { root, write } = newsroom()
    await build(root, NOW)
    const before = digest(root)
    write('site.yml', 'name: [Essai\n')
    await expect(keepGoing(root)).rejects.toThrow('site.yml')
    expect(digest(root)).toEqual(before)
  })
})
