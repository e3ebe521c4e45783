import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeHashes, compileIfChanged } from '../../lib/cli/code-hash'
import { scratch } from '../scratch'

/** A project that counts its compilations; each creates `.next`. */
function project() {
  const root = scratch({
    'app/page.tsx': 'un',
    'lib/a.ts': '',
    'package-lock.json': '{}',
    'content/articles/a.md': 'a',
  })
  let times = 0
  const compile = async () => {
    mkdirSync(join(root, '.next'), { recursive: true })
    times += 1
  }
  return {
    root,
    times: () => times,
    compileOnce: () => compileIfChanged(root, codeHashes({ folder: root, isPackaged: false }).rendering, compile),
    compile,
  }
}

describe('compileIfChanged', () => {
  it('compiles the same code once, whatever the content', async () => {
    const { root, compileOnce, times } = project()
    await compileOnce()
    writeFileSync(join(root, 'content/articles/a.md'), 'b')
    await compileOnce()
    expect(times()).toBe(1)
  })

  it.each([
    ['a file changed', (root: string) => writeFileSync(join(root, 'app/page.tsx'), 'deux')],
    ['a file was added', (root: string) => writeFileSync(join(root, 'lib/b.ts'), '')],
    ['a file was removed', (root: string) => rmSync(join(root, 'lib/a.ts'))],
    ['the compiled code was removed', (root: string) => rmSync(join(root, '.next'), { recursive: true })],
  ])('compiles again when %s', async (_, change) => {
    const { root, compileOnce, times } = project()
    await compileOnce()
    change(root)
    await compileOnce()
    expect(times()).toBe(2)
  })

  it('compiles again after a failed compilation', async () => {
    const { root, compileOnce, times } = project()
    await compileOnce()
    writeFileSync(join(root, 'app/page.tsx'), 'faux')
    await expect(
      compileIfChanged(root, codeHashes({ folder: root, isPackaged: false }).rendering, () =>
        Promise.reject(new Error('non')),
      ),
    ).rejects.toThrow('non')
    writeFileSync(join(root, 'app/page.tsx'), 'un')
    await compileOnce()
    expect(times()).toBe(2)
  })
})
