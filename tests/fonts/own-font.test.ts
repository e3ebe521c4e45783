import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { convert } from 'fontverter'
import { expect, it } from 'vitest'
import { openFont } from '../../lib/fonts/open-font'
import { openOwnFont } from '../../lib/fonts/own-font'
import { CORE, charactersIn } from '../../lib/fonts/unicode-ranges'
import { writeDeep } from '../../lib/output/file-operations'
import { scratch } from '../scratch'

const FAMILY = '@fontsource-variable/instrument-sans/files/instrument-sans'
const fileOf = (set: string) => createRequire(import.meta.url).resolve(`${FAMILY}-${set}-wght-normal.woff2`)
const folder = scratch()
const cache = join(folder, 'cache')

it('subsets a font of the newsroom to the characters of ours, and measures it', async () => {
  const file = join(folder, 'Titres (Gras).ttf')
  writeDeep(file, await convert(readFileSync(fileOf('latin')), 'sfnt'))
  const font = await openOwnFont(file, cache)
  expect(font).toMatchObject({
    name: 'Instrument Sans',
    common: expect.stringMatching(/^titres-gras\.[0-9a-f]{8}\.woff2$/),
    others: { file: expect.stringMatching(/^titres-gras-others\.[0-9a-f]{8}\.woff2$/) },
    weights: '400 700',
    fallback: { isSans: true },
  })
  if ('type' in font) return
  const bytes = readFileSync(join(cache, font.common))
  expect(bytes.length).toBeLessThan(30_000)
  const { codePoints } = await openFont(bytes)
  const lost = [...charactersIn(CORE)].filter((character) => !codePoints.has(character.codePointAt(0) ?? 0))
  expect(lost.join('')).toBe('²³')
  // Our font is within three percent of the width of Arial; our style sheet has 102.4 %.
  expect(font.fallback.sizeAdjust).toBeGreaterThan(98)
  expect(font.fallback.sizeAdjust).toBeLessThan(105)
  expect(await openOwnFont(file, cache)).toEqual(font)
  const { resolve } = createRequire(import.meta.url)
  const serif = resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2')
  expect(await openOwnFont(serif, cache)).toMatchObject({ fallback: { isSans: false } })
})

it('refuses what is not a font, and a font without the letters of French', async () => {
  writeDeep(join(folder, 'texte.woff2'), 'Un texte.')
  expect(await openOwnFont(join(folder, 'absente.otf'), cache)).toEqual({ type: 'missing' })
  expect(await openOwnFont(join(folder, 'texte.woff2'), cache)).toEqual({ type: 'unreadable' })
  const font = await openOwnFont(fileOf('latin-ext'), cache)
  expect(font).toMatchObject({ type: 'characters', missing: expect.arrayContaining(['é', '«', '’']) })
})
