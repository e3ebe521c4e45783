import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { typesetInline } from '../../lib/typography/typeset-text'
import { fromVisible, runsToHtml, visible } from './visible'

const folder = join(import.meta.dirname, '../../lib/typography')

function examplesOf(source: string) {
  return Array.from(source.matchAll(/@example `(.*)` → `(.*)`$/gm), ([, before = '', after = '']) => ({
    before,
    after,
  }))
}

// The docstring of a rule has examples, which are run here.
const manuals = readdirSync(folder)
  .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ source }) => /^ \* P\d+ · /m.test(source))
  .map(({ file, source }) => ({ file, examples: examplesOf(source) }))

test('every rule from P0 to P15 is documented', () => {
  expect(manuals).toHaveLength(16)
})

describe.each(manuals)('$file', ({ examples }) => {
  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(1)
  })

  test.each(examples)('$before', ({ before, after }) => {
    expect(visible(runsToHtml(typesetInline(fromVisible(before))))).toBe(after)
  })
})
