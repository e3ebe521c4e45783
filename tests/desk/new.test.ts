import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../lib/content/newsroom'
import { askOne } from '../../lib/desk/writing/ask'
import { fileFor } from '../../lib/desk/writing/new-file'
import { newHeader } from '../../lib/desk/writing/new-header'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { scratch } from '../scratch'
import { run } from './run'

const SECTIONS = [
  { id: 'ia', name: 'Intelligence artificielle', short: 'IA', hue: 165 },
  { id: 'culture', name: 'Culture', short: 'Culture', hue: 340 },
]
const SETTINGS: Settings = {
  site: DEFAULT_SITE,
  sections: SECTIONS,
  authors: [{ id: 'redaction', name: 'La rédaction' }],
  series: [],
}
const TODAY = '2026-11-30'

describe('newHeader', () => {
  it('lists the choices of the registries', () => {
    const header = newHeader({ title: 'L’été : où ?', today: TODAY, section: 'ia', author: 'redaction' }, SETTINGS)
    expect(header).toMatchInlineSnapshot(`
      "---
      title: "L’été : où ?"
      # Le chapô, en une ou deux phrases :
      # description:
      date: 2026-11-30
      # Rubriques : ia (Intelligence artificielle), culture (Culture)
      section: ia
      # Signatures : redaction (La rédaction)
      authors: [redaction]
      # series:
      # Genres : article, analyse, enquête, entretien, explication, glossaire, reportage, tribune, brève
      # kind: article
      # L’article paraîtra quand la ligne qui suit n’y sera plus.
      draft: true
      ---

      "
    `)
  })

  it.each([
    'L’été',
    '"Guillemets" & co : non',
    '# croisillon',
    '- tiret',
    'null',
    '2025',
    '[[crochets]]',
    "L'apostrophe",
    'Un point-virgule ; une fin:',
    '*étoiles* et _traits_',
  ])('writes a title that is read back: %s', (title) => {
    const text = newHeader({ title, today: TODAY, author: 'redaction' }, SETTINGS)
    const { value, problems } = parseArticle({ path: 'content/articles/x.md', text }, DEFAULT_SITE)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(value).toMatchObject({ draft: true, date: { day: TODAY }, authors: [{ name: 'redaction' }] })
    const plain = (written = '') => written.replace(/[’'\s\u00a0\u202f«»"#*_]/g, '')
    expect(plain(value?.title)).toBe(plain(title))
  })
})

describe('fileFor', () => {
  const listing = (...shown: string[]) => ({
    articles: shown.map((file) => ({ path: file, shown: file })),
    pages: [],
    refused: [],
    problems: [],
  })

  it.each([
    ['L’Œuvre : où ?', [], 'content/articles/l-oeuvre-ou.md'],
    ['L’Œuvre : où ?', ['content/articles/l-oeuvre-ou.md'], 'content/articles/l-oeuvre-ou-2.md'],
    ['A', ['content/articles/2025/b.md'], 'content/articles/2026/a.md'],
    ['A', ['content/b.md'], 'content/a.md'],
    ['README', [], 'content/articles/a-lire.md'],
    ['Con', [], 'content/articles/con-article.md'],
    ['!!!', [], 'content/articles/texte.md'],
    [`${'mot '.repeat(60)}`, [], `content/articles/${'mot-'.repeat(17)}mot.md`.replace('-mot.md', '.md')],
    ['Ancien', [], 'content/articles/ancien-2.md'],
  ])('gives %s, beside %s, the file %s', (title, files, path) => {
    const aliases = new Map([['ancien', 'nouveau']])
    expect(fileFor(title, TODAY, 'content', listing(...files), aliases).path).toBe(path)
  })
})

describe('askOne', () => {
  it.each([
    [['2'], 'culture'],
    [['ia'], 'ia'],
    [['intelligence ARTIFICIELLE'], 'ia'],
    [['3', 'sport', 'Culture'], 'culture'],
    [[''], undefined],
  ])('understands the answers %o', async (answers, id) => {
    const left = [...answers]
    expect(await askOne('Rubrique', SECTIONS, async () => left.shift() ?? '')).toBe(id)
    expect(left).toEqual([])
  })

  it('proposes the nearest name', async () => {
    const asked: string[] = []
    const answers = ['cultur', '']
    await askOne('Rubrique', SECTIONS, async (question) => {
      asked.push(question)
      return answers.shift() ?? ''
    })
    expect(asked.at(-1)).toBe('« cultur » n’est pas dans la liste (« Culture » ?). Numéro ou nom : ')
  })
})

describe('npm run new', () => {
  const FILES = {
    'content/sections.yml': 'ia:\n  name: IA\n',
    'content/articles/a.md': '---\ntitle: Une étoile\ndate: 2025-06-17\n---\n\nTexte.\n',
  }

  it('writes a draft that check accepts, and overwrites nothing', () => {
    const folder = scratch(FILES)
    const { status, said } = run('new', folder, 'Une', 'planète')
    expect([status, said.split('\n')[0]]).toEqual([0, '✔ content/articles/une-planete.md'])
    const path = join(folder, 'content/articles/une-planete.md')
    expect(readFileSync(path, 'utf8')).toContain('title: Une planète\n')
    expect(run('check', folder)).toMatchObject({ status: 0 })
    const again = run('new', folder, 'une PLANETE !')
    expect(again).toMatchObject({ status: 1, complained: expect.stringContaining('content/articles/une-planete.md') })
    expect(run('new', folder)).toMatchObject({ status: 1, complained: expect.stringContaining('npm run new --') })
    expect(existsSync(join(folder, 'content/articles/une-planete-2.md'))).toBe(false)
  })

  it('writes in the content folder only', () => {
    const folder = scratch({ 'content/site.yml': 'name: Essai\n', 'ailleurs/x.txt': '' })
    symlinkSync(join(folder, 'ailleurs'), join(folder, 'content/articles'))
    expect(run('new', folder, 'Titre').status).toBe(1)
    expect(existsSync(join(folder, 'ailleurs/titre.md'))).toBe(false)
  })
})
