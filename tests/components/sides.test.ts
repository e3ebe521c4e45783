import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const BLOCKS = 'components/blocks'

/**
 * Declarations that do not depend on the direction of the text: the page margin is always on the
 * right, and drop caps need letters with capitals.
 */
const OF_THE_PAGE = ['margin-right: 0.13em', 'clear: right', 'margin-right: calc(-1 * var(--margin) - var(--between))']

const sheets = [...readdirSync(BLOCKS).map((file) => join(BLOCKS, file)), 'app/styles/prose.css']

it.each(sheets.filter((file) => file.endsWith('.css')))('%s reads in both directions', (file) => {
  const declarations = readFileSync(file, 'utf8').match(/[a-z-]+:[^;{}]+(?=;)/g) ?? []
  const sided = declarations.filter((line) =>
    /^(?:.*-)?(?:left|right)(?:-.*)?:|^(?:text-align|float|clear): /.test(line),
  )
  const physical = sided.filter((line) => /\b(?:left|right)\b/.test(line) && !OF_THE_PAGE.includes(line))
  expect(physical).toEqual([])
})
