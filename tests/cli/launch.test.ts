import { spawnSync } from 'node:child_process'
import { readdirSync, statSync, symlinkSync, truncateSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch'

it('makes a bundle again when one of its files is truncated', () => {
  const folder = scratch({ 'content/articles/a.md': '---\ntitle: A\ndate: 2025-06-17\n---\n\nUn paragraphe.\n' })
  for (const name of ['lib', 'app', 'node_modules', 'package.json', 'package-lock.json'])
    symlinkSync(resolve(name), join(folder, name))
  expect(check(folder)).toBe(0)
  const [version = ''] = readdirSync(join(folder, '.cache/bundles'))
  const bundle = join(folder, '.cache/bundles', version)
  const files = readdirSync(bundle).map((name) => join(bundle, name))
  const sizes = files.map((file) => statSync(file).size)
  for (const file of files.filter((path) => path.endsWith('.mjs'))) truncateSync(file, 100)
  expect(check(folder)).toBe(0)
  expect(files.map((file) => statSync(file).size)).toEqual(sizes)
})

function check(folder: string): number | null {
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content') }
  return spawnSync(process.execPath, ['lib/cli/launch.mjs', 'check'], { cwd: folder, env }).status
}
