import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

/** The utilities between the quotes of an at-rule, after which nothing else is written. */
function listedAfter(rule: string, path: string): string[] {
  const lists = readFileSync(path, 'utf8').split(`${rule} inline("`)
  return lists.at(-1)?.split('")')[0]?.split(' ') ?? []
}

/** A component or a route, and all that it imports. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path)) return reached
  reached.add(path)
  for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/from '((?:\.|@\/)[^']+)'/g)) {
    const base = to.startsWith('@/') ? to.slice(2) : join(dirname(path), to)
    const file = ['.tsx', '.ts'].map((ending) => base + ending).find(existsSync)
    if (file) reachedFrom(file, reached)
  }
  return reached
}

it('puts the utilities that no article uses in the style sheet of lists', () => {
  const names = listedAfter('@source', 'app/lists.css')
  expect(names.length).toBeGreaterThan(30)
  expect(listedAfter('@source not', 'app/globals.css')).toEqual(names)
  const ofArticles = [...reachedFrom('app/layout.tsx'), ...reachedFrom('app/articles/[slug]/page.tsx')]
  expect(ofArticles).toContain('components/article-page.tsx')
  const written = new Set(
    ofArticles.flatMap((path) => readFileSync(path, 'utf8').match(/(?<=[\s"'`])[-\w.:[\](),]+(?=[\s"'`])/g) ?? []),
  )
  expect(written).toContain('flex')
  expect(names.filter((name) => written.has(name))).toEqual([])
})
