import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { SUBSETS } from '../../lib/fonts/font-subsets'
import { EXTENDED, NEARBY, RARE } from '../../lib/fonts/unicode-ranges'

const css = readFileSync('app/styles/fonts.css', 'utf8')
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => ({
  file: basename(/url\("([^"]+)"\)/.exec(body)?.[1] ?? ''),
  ranges: /unicode-range:([^;]+);/.exec(body)?.[1]?.trim().replace(/\s+/g, ' '),
}))

/**
 * The first file of a face needs no range: browsers use the last declared face that has a
 * character.
 */
const NAMED = [NEARBY, RARE, EXTENDED]

it('declares each subset file, in order, with exactly its characters', () => {
  const cut = SUBSETS.map(({ file, ranges }) => ({ file, ranges: NAMED.includes(ranges) ? ranges : undefined }))
  const declared = faces.filter(({ file }) => file !== '')
  const once = declared.filter(({ file }, index) => declared.findIndex((face) => face.file === file) === index)
  expect(once).toEqual([...cut, { file: 'fine.woff2', ranges: 'U+202F' }])
})

/** A face that lacked a range would borrow its characters from another family. */
it('uses the regular italic for characters that strong italics lack', () => {
  const at = (file: string) => faces.findIndex((face) => face.file === file)
  const others = (file: string) => faces.slice(at(file) + 1, at(file) + 4)
  expect(others('newsreader-italic-strong.woff2')).toEqual(others('newsreader-italic.woff2'))
})
