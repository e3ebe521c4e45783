import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('explains every direct dependency in the decision on libraries, and no other', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  const rows = readFileSync('docs/decisions/007-libraries.md', 'utf8').match(/^\| `.*$/gm) ?? []
  const explained = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  const kept = direct.filter((name) => !name.startsWith('@types/'))
  expect(explained.filter((name) => name !== '@types/*').sort()).toEqual(kept.sort())
})
