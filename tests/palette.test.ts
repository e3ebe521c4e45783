import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lightDark, OUR_PALETTE, paletteOf, TOKENS } from '@/lib/palette'

it('has the colours of the style sheet', () => {
  const theme = readFileSync('app/styles/theme.css', 'utf8')
  const written = [...theme.matchAll(/--color-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
  const long = (hex: string) => (hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex)
  const colours = written.map(([, token = '', light = '', dark = '']) => [
    token,
    { light: long(light), dark: long(dark) },
  ])
  expect(Object.fromEntries(colours)).toEqual(OUR_PALETTE)
  expect(colours.map(([token]) => token)).toEqual(TOKENS)
})

it('replaces our colours by those of a newsroom', () => {
  const link = { light: '#8a1538', dark: '#ffb3c7' }
  expect(paletteOf({ colours: { link } })).toEqual({ ...OUR_PALETTE, link })
  expect(lightDark(link)).toBe('light-dark(#8a1538, #ffb3c7)')
})

it('has no colour outside the palette and its style sheet', async () => {
  const { execFileSync } = await import('node:child_process')
  const files = execFileSync('git', ['ls-files', 'app', 'components', 'lib'], { encoding: 'utf8' }).trim().split('\n')
  const hexes = new Set(Object.values(OUR_PALETTE).flatMap(({ light, dark }) => [light, dark]))
  hexes.delete('#ffffff')
  const holding = files.filter((file) => [...hexes].some((hex) => readFileSync(file, 'utf8').includes(hex)))
  expect(holding.sort()).toEqual(['app/styles/theme.css', 'lib/palette.ts'])
})
