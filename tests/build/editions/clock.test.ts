import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeDeep } from '../../../lib/output/file-operations'
import { build, digest, project } from './project'
import { trustDates } from './trust-dates'

trustDates()

it('publishes an embargoed article at its minute, without any other change', async () => {
  const root = project()
  const write = (slug: string, keys: string) =>
    writeDeep(join(root, `textes/articles/${slug}.md`), `---\ntitle: ${slug}\n${keys}\n---\n\nUn paragraphe.\n`)
  write('a', 'date: 2025-06-17')
  write('b', 'date: 2025-06-18\nembargo: 2025-06-20T08:00')
  const at = async (now: string) => {
    await build(root, Date.parse(now) / 1000)
    return existsSync(join(root, 'www/out/articles/b/index.html'))
  }
  expect(await at('2025-06-20T05:58:00Z')).toBe(false)
  const before = digest(root)
  expect(await at('2025-06-20T05:59:00Z')).toBe(false)
  expect(await at('2025-06-20T06:00:00Z')).toBe(true)
  // Otherwise a published address cannot disappear.
  rmSync(join(root, 'textes/.published.json'))
  expect(await at('2025-06-20T05:58:00Z')).toBe(false)
  expect(digest(root)).toEqual(before)
}, 60_000)
