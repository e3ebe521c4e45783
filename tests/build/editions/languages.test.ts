import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkPaper } from '../../../lib/build/check-paper'
import { writeDeep } from '../../../lib/output/file-operations'
import { build, digest, project, settingsOf } from './project'
import { trustDates } from './trust-dates'

trustDates()

const ENGLISH = `language: en
menu:
  - port
  - Past months: /archive/
links:
  Everything: /site-map/
moved:
  /topics/ports/: /topics/peche/
  /rubriques/port/: /sections/port/
`

/** The Gazette, whose texts link to lists by the addresses that its readers see. */
function gazette(settings: string, link: string): string {
  const root = project()
  cpSync('tests/fixtures/gazette', join(root, 'textes'), { recursive: true })
  rewrite(root, 'site.yml', settings)
  writeDeep(
    join(root, 'textes/articles/quai.md'),
    `---\ntitle: Le quai\ndate: 2025-06-01\nsection: port\naliases: [/topics/quays/]\n---\n\nVoir [le port](${link}).\n`,
  )
  return root
}

function rewrite(root: string, name: string, settings: string): void {
  const text = readFileSync(`tests/fixtures/gazette/${name}`, 'utf8')
  writeFileSync(join(root, 'textes', name), `${text.replace(/^menu:\n(?: {2}.*\n)+/m, '')}${settings}`)
}

it('builds the same edition for a paper that starts in English and for one that changes to it', async () => {
  const [cold, former] = [gazette(ENGLISH, '/sections/port/'), gazette('', '/rubriques/port/')]
  await build(former)
  rewrite(former, 'site.yml', ENGLISH)
  cpSync(join(cold, 'textes/articles/quai.md'), join(former, 'textes/articles/quai.md'))
  await build(former)
  await build(cold)
  expect(digest(former)).toEqual(digest(cold))
  const files = digest(cold).map((line) => line.split(' ')[0])
  expect(files).toEqual(
    expect.arrayContaining([
      'sections/port/atom.xml',
      'search/fichier/table.bin',
      'topics/ports/index.html',
      'topics/quays/index.html',
      'rubriques/port/index.html',
    ]),
  )
  const redirects = readFileSync(join(cold, 'www/out/_redirects'), 'utf8')
  expect(redirects).toContain('/topics/ports/ /topics/peche/ 301\n')
  expect(redirects).toContain('/rubriques/port/ /sections/port/ 301\n')
  expect(redirects).toContain('/topics/quays/ /articles/quai/ 301\n')
}, 60_000)

it('names the addresses that readers see in messages', async () => {
  const root = gazette('language: en\nmoved: { /a/b/: /topics/nothing/ }\n', '/sections/prot/')
  writeDeep(join(root, 'textes/pages/topics.md'), '---\ntitle: Topics\n---\n\nA page.\n')
  writeDeep(join(root, 'textes/pages/more.md'), '---\ntitle: More\n---\n\nYour [list](/pile/).\n')
  const { problems } = await checkPaper(settingsOf(root, 1_750_000_000))
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(
    errors.map(({ found, expected, fix = '' }) => [found, expected, fix].join(' | ')).sort(),
  ).toMatchInlineSnapshot(`
    [
      "la page « topics » aurait l’adresse /topics/, que le journal se réserve | un autre nom de fichier est attendu | ",
      "rien n’est imprimé à l’adresse « /pile/ » | l’adresse d’une page du journal est attendue, peut-être « /reading-list/ » | Your [list](/reading-list/).",
      "rien n’est imprimé à l’adresse « /sections/prot/ » | l’adresse d’une page du journal est attendue, peut-être « /sections/port/ » | Voir [le port](/sections/port/).",
      "« moved » : rien n’est imprimé à l’adresse « /topics/nothing/ » | l’adresse d’une page du journal est attendue, peut-être « /topics/ » | moved: { /a/b/: /topics/ }",
    ]
  `)
})
