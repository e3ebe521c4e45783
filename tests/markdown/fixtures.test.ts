import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article/article'
import type { Place } from '../../lib/article/source-place'
import { parseArticle } from '../../lib/markdown/article'
import { sortProblems } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'
import { report } from './parse'

/**
 * A folder per situation: `input.md` is what an author typed, `blocks.json` what the article
 * becomes, `problems.txt` what its author is told. Accept new results with `UPDATE=1 npx vitest run
 * tests/markdown`, then read the diff.
 */
const FIXTURES = 'tests/fixtures/markdown'

describe('articles become blocks', () => {
  it.each(readdirSync(FIXTURES))('%s', (name) => {
    const folder = join(FIXTURES, name)
    const text = readFileSync(join(folder, 'input.md'), 'utf8')
    const { value, problems } = parseArticle({ path: `content/articles/2025/${name}.md`, text }, DEFAULT_SITE)
    matchFile(join(folder, 'blocks.json'), value && `${JSON.stringify(bodyOf(value), shortPlaces, 2)}\n`)
    matchFile(
      join(folder, 'problems.txt'),
      problems.length > 0 ? `${report(sortProblems(problems), text)}\n` : undefined,
    )
  })
})

function bodyOf({ blocks, titleCandidates, references, words }: Article) {
  return { blocks, titleCandidates, references, words }
}

/** `{ line: 6, column: 3, length: 22 }` → `6:3+22`: the file is always the same. */
function shortPlaces(key: string, value: unknown): unknown {
  if (key !== 'place') return value
  const { line, column, length } = value as Place
  return `${line}:${column}+${length}`
}

function matchFile(path: string, result: string | undefined): void {
  if (process.env.UPDATE) {
    if (result === undefined) rmSync(path, { force: true })
    else writeFileSync(path, result)
  }
  expect(result).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined)
}
