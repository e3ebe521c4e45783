import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { buildEdition } from '../../lib/build/build-edition'
import { proofOf } from '../../lib/build/proof'
import { proofHtml } from '../../lib/desk/proof-html'
import { proofText } from '../../lib/desk/proof-text'
import { rendererWith } from '../../lib/next/render-pages'
import { writeDeep } from '../../lib/output/file-operations'
import { reactNext } from '../cases/react-next'
import { digest, project, SILENT, settingsOf } from './editions/project'

/** 2025-06-15, afternoon. */
const NOW = 1_750_000_000

const text = (header: string, body: string) => `---\n${header}\n---\n\n${body}\n`
const PORT = text('title: Le port\ndate: 2025-06-01', 'Un navire.\n\nLire aussi : [[gare]]')
const GARE = text('title: La gare\ndate: 2025-06-02', 'Un train, au [port](./port.md).')

it('reports what a build would change, and changes nothing', { timeout: 60_000 }, async () => {
  for (const name of ['log', 'error'] as const) vi.spyOn(console, name).mockImplementation(() => {})
  const root = project()
  const settings = settingsOf(root, NOW)
  const write = (path: string, content: string) => writeDeep(join(root, 'textes', path), content)
  const build = () => buildEdition(settings, SILENT, rendererWith(reactNext))
  write('site.yml', 'name: Essai\norigin: https://exemple.fr\n')
  write('articles/port.md', PORT)
  write('articles/gare.md', GARE)
  write('articles/quai.md', text('title: Le quai\ndate: 2025-06-03', 'Des <pierres>.'))

  const first = await proofOf(settings)
  expect(first).toMatchObject({ isFirst: true, changed: [], removed: [], uncorrected: [], heaviest: [] })
  expect(first.added.map(({ address }) => address)).toContain('/articles/port/')
  expect(first.withoutReadAlso.map(({ title }) => title)).toEqual(['Le quai'])
  expect(existsSync(join(root, 'www/out'))).toBe(false)

  await build()
  const printed = digest(root)
  expect(await proofOf(settings)).toMatchObject({ added: [], changed: [], removed: [], isFrameChanged: false })

  write('articles/port.md', PORT.replace('Un navire', 'Un voilier'))
  write('articles/gare.md', GARE.replace('02\n', '02\nupdated: 2025-06-15\n').replace('Un train', 'Deux trains'))
  write('articles/halle.md', text('title: La halle\ndate: 2025-06-14', 'Un toit, au <b>soleil</b>.'))
  const proof = await proofOf(settings)
  expect(proof.added.map(({ title }) => title)).toContain('La halle')
  expect(proof.changed.map(({ title }) => title)).toEqual(expect.arrayContaining(['Le port', 'La gare']))
  expect(proof.uncorrected).toEqual([{ address: '/articles/port/', title: 'Le port' }])
  expect(proof.withoutReadAlso.map(({ title }) => title)).toEqual(['La halle'])
  expect((await proofOf(settings, { all: true })).withoutReadAlso).toHaveLength(2)
  expect(proof.feed.filter(({ isNew }) => isNew).map(({ title }) => title)).toEqual(['La halle'])
  expect(proof.heaviest.map(({ title }) => title).sort()).toEqual(['La gare', 'Le port', 'Le quai'])
  expect(proofText(proof)).toContain('sans correction ni « updated » :\n  Le port  /articles/port/')
  expect(proofHtml(proof)).toContain('<li>La halle <code>/articles/halle/</code></li>')
  expect(digest(root)).toEqual(printed)

  // A proof does not change what the next build does.
  await build()
  expect(readFileSync(join(root, 'www/out/articles/port/index.html'), 'utf8')).toContain('Un voilier')
  expect(await proofOf(settings)).toMatchObject({ added: [], changed: [], removed: [] })

  write('articles/port.md', PORT.replace('2025-06-01', 'hier'))
  await expect(proofOf(settings)).rejects.toThrow('une date AAAA-MM-JJ est attendue')
})
