import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { writeDeep } from '../../lib/output/file-operations'
import { build, project } from './editions/project'

it('builds a newspaper without an origin more than once', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const root = project()
  const write = (title: string) =>
    writeDeep(join(root, 'textes/articles/a.md'), `---\ntitle: ${title}\ndate: 2025-06-01\n---\n\nUn texte.\n`)
  write('Titre')
  await build(root)
  write('Autre titre')
  expect((await build(root)).rendered).toBeGreaterThan(0)
})
