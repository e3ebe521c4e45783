import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Blob, Face, Font } from 'harfbuzzjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SUBSETS } from '../../lib/fonts/font-subsets'
import { subsetFonts } from '../../lib/fonts/subset-fonts'
import { CORE, charactersIn, EXTENDED, NEARBY, RARE } from '../../lib/fonts/unicode-ranges'

const fontverter = createRequire(import.meta.url)('fontverter') as {
  convert(font: Buffer, to: 'sfnt'): Promise<Buffer>
}
/** The faces, and the characters that their families lack. */
const FACES = [
  { name: 'newsreader', undrawn: 'Ĳĳŉ' },
  { name: 'newsreader-light', undrawn: 'Ĳĳŉ' },
  { name: 'newsreader-italic', undrawn: 'Ĳĳŉ' },
  { name: 'newsreader-italic-strong', undrawn: '' },
  { name: 'hyperlegible', undrawn: 'µĈĉĔĕĜĝĤĥĨĩĬĭĴĵĸĿŀŉŊŋŌōŎŏŖŗŜŝŦŧŨũŬŭ' },
  { name: 'hyperlegible-italic', undrawn: 'µĈĉĔĕĜĝĤĥĨĩĬĭĴĵĸĿŀŉŊŋŌōŎŏŖŗŜŝŦŧŨũŬŭ' },
  { name: 'instrument-sans', undrawn: '²³¤¦¬±µ¹¼½¾ĈĉĔĕĜĝĤĥĨĩĬĭĴĵĸĿŀŉŎŏŜŝŢţŦŧŨũ' },
]
/**
 * The characters of French typography, without U+202F, which has its own file, and without U+2009
 * and Ÿ, which the latin files of both families lack.
 */
const REQUIRED = ' \u00a0«»°²³§–—‘’“”…€ŒœÆæÀÂÇÈÉÊËÎÏÔÙÛÜàâçèéêëîïôùûüÿ0123456789'

/** Milliseconds; cutting takes three seconds on two idle cores. */
const PATIENCE = 60_000
const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
beforeAll(() => subsetFonts(folder), PATIENCE)
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(FACES)('$name', ({ name, undrawn }) => {
  const cuts = SUBSETS.filter(({ file }) => file.replace(/(-nearby|-rare|-extended)?\.woff2$/, '') === name)
  it.each(cuts)('has every character of its range and nothing else: $file', async ({ file, ranges }) => {
    const wanted = sorted(charactersIn(ranges)).filter((character) => !undrawn.includes(character))
    expect(await charactersOf(file)).toEqual(wanted)
  })

  it('keeps kerning and tabular figures', async () => {
    const face = await open(`${name}.woff2`)
    expect(face.getTableFeatureTags('GPOS')).toEqual(['kern'])
    expect(face.getTableFeatureTags('GSUB')).toEqual(expect.arrayContaining(['tnum']))
  })
})

describe('subsetFonts', () => {
  it('keeps ligatures, except in the font that has none', async () => {
    const [serif, legible] = [await open('newsreader.woff2'), await open('hyperlegible.woff2')]
    expect(serif.getTableFeatureTags('GSUB')).toContain('liga')
    expect(legible.getTableFeatureTags('GSUB')).not.toContain('liga')
  })

  it('covers French with CORE, and ASCII and Latin-1 with NEARBY and RARE', () => {
    expect(missing(REQUIRED, CORE)).toEqual([])
    expect(missing('ŸąćčęěğİłńňőřśšťůűźżžșțŞŚŁŽČŠ', EXTENDED)).toEqual([])
    expect(missing(charactersIn('U+20-7E, U+A0-FF'), `${CORE}, ${NEARBY}, ${RARE}`)).toEqual(['\u00ad'])
  })

  it('limits the axes to the type scale', async () => {
    const axes = (await open('newsreader.woff2')).getAxisInfos()
    expect(axes).toMatchObject({ wght: { min: 400, max: 600 }, opsz: { min: 18, max: 72 } })
    expect((await open('newsreader-light.woff2')).getAxisInfos()).toEqual({})
    expect((await open('newsreader-italic.woff2')).getAxisInfos()).toEqual({})
    expect((await open('newsreader-italic-strong.woff2')).getAxisInfos()).toEqual({})
    expect((await open('newsreader-italic-rare.woff2')).getAxisInfos()).toMatchObject({ wght: { min: 400, max: 600 } })
    expect((await open('instrument-sans.woff2')).getAxisInfos()).toMatchObject({ wght: { min: 400, max: 600 } })
  })

  it.each([
    ['before the first paint', ['newsreader', 'instrument-sans', 'fine'], 67_000],
    ['after it, for a pull quote and italics', ['newsreader-light', 'newsreader-italic'], 30_000],
  ])('is small %s', (_, names, limit) => {
    const bytes = names.map((name) => statSync(join(folder, `${name}.woff2`)).size)
    expect(bytes.reduce((a, b) => a + b)).toBeLessThan(limit)
  })

  it('gives the narrow no-break space its 0.165 em', async () => {
    const font = new Font(await open('fine.woff2'))
    expect(font.glyphHAdvance(font.glyph(0x202f) ?? 0) / font.face.upem).toBe(0.165)
  })

  it(
    'keeps fonts with the same inputs, and completes an incomplete folder',
    async () => {
      const [fine, sans] = [join(folder, 'fine.woff2'), join(folder, 'instrument-sans.woff2')]
      writeFileSync(fine, 'untouched')
      await subsetFonts(folder)
      expect(readFileSync(fine, 'utf8')).toBe('untouched')
      const before = readFileSync(sans)
      rmSync(sans)
      await subsetFonts(folder)
      expect(readFileSync(sans)).toEqual(before)
      expect(statSync(fine).size).toBe(280)
    },
    PATIENCE,
  )
})

async function open(file: string): Promise<Face> {
  return new Face(new Blob(new Uint8Array(await fontverter.convert(readFileSync(join(folder, file)), 'sfnt'))))
}

async function charactersOf(file: string): Promise<string[]> {
  return sorted(String.fromCodePoint(...(await open(file)).collectUnicodes()))
}

function sorted(text: string): string[] {
  return [...text].sort()
}

function missing(characters: string, ranges: string): string[] {
  return [...characters].filter((character) => !charactersIn(ranges).includes(character))
}
