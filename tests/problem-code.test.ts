import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .map((path) => join('lib', path))
  .filter((path) => /\.tsx?$/.test(path))
const textOf = (path: string) => readFileSync(path, 'utf8')
const codes = [...textOf('lib/problem-code.ts').matchAll(/\| '([a-z0-9-]+)'/g)].flatMap(([, code]) => code ?? [])

it('uses every code of a problem', () => {
  const texts = sources.filter((path) => path !== 'lib/problem-code.ts').map(textOf)
  expect(codes.length).toBeGreaterThan(80)
  expect(codes.filter((code) => !texts.some((text) => text.includes(`'${code}'`)))).toEqual([])
})

it('decides nothing by the French of a problem', () => {
  const METHOD = '(?:test|exec|match|includes|startsWith|endsWith|search)'
  const SENTENCE = '(?:found|expected)'
  const DECIDES = new RegExp(
    [
      `\\.${METHOD}\\(\\w+\\.${SENTENCE}\\)`,
      `\\.${SENTENCE}\\.${METHOD}\\(`,
      `\\(\\{[^})]*\\b${SENTENCE}\\b[^})]*\\}[^)]*\\) => .*\\.${METHOD}\\(`,
    ].join('|'),
  )
  expect(sources.filter((path) => DECIDES.test(textOf(path)))).toEqual([])
})
