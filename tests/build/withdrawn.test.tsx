import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { buildEdition } from '../../lib/build/build-edition'
import { checkPaper } from '../../lib/build/check-paper'
import { listFiles } from '../../lib/list-files'
import { rendererWith } from '../../lib/next/render-pages'
import { writeDeep } from '../../lib/output/file-operations'
import { reactNext } from '../cases/react-next'
import { project, SILENT, settingsOf } from './editions/project'

const NOW = 1_750_000_000
const SECRET = 'zirconium'
const TITLE = 'Le port brûlait'

const text = (header: string, body: string) => `---\n${header}\n---\n\n${body}\n`

const HEADER = `title: ${TITLE}\ndate: 2025-06-01\naliases: [ancien]\nauthors: Ada\ntags: [feu]`
const ARTICLE = text(`${HEADER}\ndescription: Du ${SECRET}.`, `Du ${SECRET} partout.\n\nLire aussi : [[gare]]`)
const WITHDRAWN = text(
  `${HEADER}\nupdated: 2025-06-10\nwithdrawn: "Nous n'avons pas pu vérifier l'incendie."`,
  `Du ${SECRET} partout, et [[nulle-part]].`,
)
const GARE = text(
  'title: La gare\ndate: 2025-06-02',
  `Voir [le port](./port.md), [là](/articles/port/).\n\nLire aussi : [[port]]`,
)

async function paper() {
  for (const name of ['log', 'error'] as const) vi.spyOn(console, name).mockImplementation(() => {})
  const root = project()
  const build = () => buildEdition(settingsOf(root, NOW), SILENT, rendererWith(reactNext))
  const write = (path: string, content: string) => writeDeep(join(root, 'textes', path), content)
  const files = () =>
    Object.fromEntries(
      listFiles(join(root, 'www/out')).map((path) => [path, readFileSync(join(root, 'www/out', path), 'utf8')]),
    )
  write('site.yml', 'name: Essai\norigin: https://exemple.fr\nmarkdown: true\nllms: true\n')
  write('articles/port.md', ARTICLE)
  write('articles/gare.md', GARE)
  await build()
  return { root, build, write, files }
}

it('replaces a withdrawn article by a notice, keeps its id, and restores it unchanged', {
  timeout: 60_000,
}, async () => {
  const { root, build, write, files } = await paper()
  const published = readFileSync(join(root, 'textes/.published.json'), 'utf8')
  const before = files()
  expect(published).toContain('/articles/port/')
  write('articles/port.md', WITHDRAWN)
  await build()
  const after = files()
  const holding = (words: string) =>
    Object.keys(after)
      .filter((path) => after[path]?.includes(words))
      .sort()
  expect(holding(SECRET)).toEqual([])
  // The redirection from its former address says where it leads.
  expect(holding(TITLE)).toEqual(['articles/ancien/index.html', 'articles/port/index.html'])
  const page = after['articles/port/index.html']?.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')
  expect(page).toContain('retiré par la rédaction le 10 juin 2025')
  expect(page).toContain('Nous n’avons pas pu vérifier l’incendie.')
  expect(page).toContain('Il avait paru le 1er juin 2025')
  expect(after['articles/gare/index.html']).not.toContain('href="/articles/port/"')
  expect(holding('/articles/port/').filter((path) => /\.(?:xml|json|txt|md)$/.test(path))).toEqual([])
  expect(after['auteurs/ada/index.html']).toBeUndefined()
  expect(readFileSync(join(root, 'textes/.published.json'), 'utf8')).toBe(published)

  write('articles/port.md', WITHDRAWN.replace('updated: 2025-06-10\n', ''))
  const { problems, articles } = await checkPaper(settingsOf(root, NOW))
  expect(articles).toBe(1)
  expect(problems.map(({ place, code }) => `${place.file}:${place.line} ${code}`)).toEqual([
    'textes/articles/port.md:7 withdrawn-without-date',
    'textes/articles/gare.md:6 withdrawn-link',
    'textes/articles/gare.md:6 withdrawn-link',
    'textes/articles/gare.md:8 withdrawn-link',
  ])

  write('articles/port.md', ARTICLE)
  await build()
  expect(files()).toEqual(before)
})
