import { statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storeFile } from '../../lib/build/open-store'
import { writeDeep } from '../../lib/output/file-operations'
import { build, digest, project, settingsOf } from './editions/project'
import { trustDates } from './editions/trust-dates'

const NOW = 1_750_000_000

trustDates()

const article = (title: string, also: string) =>
  `---\ntitle: ${title}\ndate: 2025-06-01\n---\n\nLire aussi : [[${also}]]\n`

function newsroom(title: string): string {
  const root = project()
  writeDeep(join(root, 'textes/site.yml'), 'name: Essai\norigin: https://exemple.fr\n')
  writeDeep(join(root, 'textes/articles/b.md'), article('Titre de b', 'a'))
  writeDeep(join(root, 'textes/articles/a.md'), article(title, 'b'))
  return root
}

const FILES: [name: string, path: (root: string) => string][] = [
  ['the output of Next', (root) => join(root, '.edition/next-output.json')],
  ['the parity of the renderers', (root) => join(root, '.edition/parity.json')],
  ['the frame', (root) => join(root, '.edition/views/_frame.json')],
  ['the addresses', (root) => join(root, '.edition/views/_addresses.json')],
  ['a view', (root) => join(root, '.edition/views/articles/a.json')],
  ['the hash of the compiled code', (root) => join(root, '.next/code-hash')],
  ['the store', (root) => storeFile(settingsOf(root, NOW))],
  ['the manifest of the edition', (root) => join(root, 'www/edition.json')],
  ['a published page', (root) => join(root, 'www/out/articles/a/index.html')],
]

const CUTS: [share: string, of: (size: number) => number][] = [
  ['nothing', () => 0],
  ['half', (size) => Math.floor(size / 2)],
  ['all but a byte', (size) => size - 1],
]

it.each(FILES.flatMap(([name, path]) => CUTS.map(([share, of]) => [name, share, path, of] as const)))(
  'builds the same edition when %s is cut to %s',
  async (_name, _share, path, of) => {
    const root = newsroom('Titre de a')
    await build(root, NOW)
    const file = path(root)
    truncateSync(file, of(statSync(file).size))
    await build(root, NOW)
    const before = digest(root)
    expect(before.length).toBeGreaterThan(20)
    truncateSync(file, of(statSync(file).size))
    writeDeep(join(root, 'textes/articles/a.md'), article('Autre titre de a', 'b'))
    await build(root, NOW)
    const reference = newsroom('Autre titre de a')
    await build(reference, NOW)
    expect(digest(root)).toEqual(digest(reference))
  },
)
