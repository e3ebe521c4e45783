import { expect, it } from 'vitest'
import { contrast } from '../../lib/content/contrast'
import { withErrorSheet } from '../../lib/dev/error-sheet'
import { withWarnings } from '../../lib/dev/page-warnings'
import { withWatermark } from '../../lib/dev/watermark'

const PAGE = '<body></body>'
const problem = { text: 'Une faute.', brief: 'Une faute.', address: '/a/' }

/** The colours of a property in the light theme and in the dark one. */
function coloursOf(property: string, css: string): string[][] {
  const pattern = new RegExp(`[{;\\s]${property}: ([^;}]+)`, 'g')
  return [...css.matchAll(pattern)].map(([, value = '']) => value.match(/#[0-9a-f]{6}/g) ?? [])
}

it.each([
  ['the sheet of errors', withErrorSheet(PAGE, '/a/', [{ ...problem, severity: 'error' }])],
  ['the margin of warnings', withWarnings(PAGE, '/a/', [{ ...problem, severity: 'warning' }])],
  ['the band of a draft', withWatermark(PAGE, {})],
])('%s can be read in both themes', (_name, html) => {
  const [[light = '', dark = ''] = []] = coloursOf('background', html)
  const inks = coloursOf('color', html).filter((pair) => pair.length > 0)
  expect(inks.length).toBeGreaterThan(0)
  for (const [onLight = '', onDark = ''] of inks) {
    expect(contrast(onLight, light)).toBeGreaterThan(4.5)
    expect(contrast(onDark, dark)).toBeGreaterThan(4.5)
  }
})
