import { expect, it } from 'vitest'
import { hueOf } from '../../lib/content/hues'

it('gives every section its own hue, never the hue of links', () => {
  const hues = Array.from({ length: 24 }, (_, index) => hueOf(index))
  expect(new Set(hues).size).toBe(24)
  expect(hues.filter((hue) => hue < 0 || hue > 359 || (hue >= 255 && hue <= 290))).toEqual([])
})
