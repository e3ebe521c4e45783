import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeHash, compileIfChanged } from '../../lib/cli/code-hash'
import { scratch } from '../scratch'

/** A project whose compilations are counted; each makes `.next` as Next does. */
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
  return { root, times: () => times, press: () => compileIfChanged(root, codeHash(root), compile), compile }
}

describe('compileIfChanged', () => {
  it('compiles once the same code, whatever the content', async () => {
    const { root, press, times } = project()
    await press()
    writeFileSync(join(root, 'content/articles/a.md'), 'b')
    await press()
    expect(times()).toBe(1)
  })

  it.each([
    ['a file changed', (root: string) => writeFileSync(join(root, 'app/page.tsx'), 'deux')],
    ['a file came', (root: string) => writeFileSync(join(root, 'lib/b.ts'), '')],
    ['a file went', (root: string) => rmSync(join(root, 'lib/a.ts'))],
    ['what was compiled is gone', (root: string) => rmSync(join(root, '.next'), { recursive: true })],
  ])('compiles again when %s', async (_, change) => {
    const { root, press, times } = project()
    await press()
    change(root)
    await press()
    expect(times()).toBe(2)
  })

  it('does not believe a compilation that failed', async () => {
    const { root, press, times } = project()
    await press()
    writeFileSync(join(root, 'app/page.tsx'), 'faux')
    await expect(compileIfChanged(root, codeHash(root), () => Promise.reject(new Error('non')))).rejects.toThrow('non')
    writeFileSync(join(root, 'app/page.tsx'), 'un')
    await press()
    expect(times()).toBe(2)
  })
})
