import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { SUBSETS } from '../../lib/fonts/font-subsets'
import { EXTENDED, RARE } from '../../lib/fonts/unicode-ranges'

const css = readFileSync('app/styles/fonts.css', 'utf8')
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => ({
  file: basename(/url\("([^"]+)"\)/.exec(body)?.[1] ?? ''),
  ranges: /unicode-range:([^;]+);/.exec(body)?.[1]?.trim().replace(/\s+/g, ' '),
}))

/**
 * The first file of a face needs no range: browsers use the last declared face that has a
 * character.
 */
const NAMED = [RARE, EXTENDED]

it('declares each file that is cut, in its order, for the very characters it was cut to', () => {
  const cut = SUBSETS.map(({ file, ranges }) => ({ file, ranges: NAMED.includes(ranges) ? ranges : undefined }))
  const declared = faces.filter(({ file }) => file !== '')
  expect(declared).toEqual([...cut, { file: 'fine.woff2', ranges: 'U+202F' }])
})
