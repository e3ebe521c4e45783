import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { watchFolder } from '../../lib/dev/watch-folder'

it('reports each change in a folder that is a link, or removed, or created late', { timeout: 10_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'veille-'))
  const [real, folder] = [join(root, 'textes'), join(root, 'content')]
  symlinkSync(real, folder)
  const onChange = vi.fn()
  const isTold = async (change: () => void) => {
    onChange.mockClear()
    change()
    await expect.poll(() => onChange.mock.calls.length, { timeout: 3000 }).toBeGreaterThan(0)
  }
  watchFolder(folder, onChange)
  await isTold(() => mkdirSync(real))
  // The folder is followed only once its watcher has started.
  await expect
    .poll(
      () => {
        writeFileSync(join(real, 'a.md'), 'un')
        return onChange.mock.calls.length
      },
      { timeout: 3000 },
    )
    .toBeGreaterThan(1)
  await isTold(() => appendFileSync(join(real, 'a.md'), 'deux'))
  await isTold(() => renameSync(join(real, 'a.md'), join(real, 'b.md')))
  await isTold(() => mkdirSync(join(real, 'articles/2025'), { recursive: true }))
  await isTold(() => writeFileSync(join(real, 'articles/2025/c.md'), 'trois'))
  await isTold(() => rmSync(join(real, 'articles'), { recursive: true }))
  await isTold(() => rmSync(real, { recursive: true }))
  await isTold(() => mkdirSync(real))
})
