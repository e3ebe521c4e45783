import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { pageKinds } from './kinds'
import { openReader } from './reader'

const KINDS = [...pageKinds('out').values()]

const WIDTHS = [320, 390, 640, 820, 1024, 1280, 1440, 1920]

describe.each(KINDS)('%s', (address) => {
  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('leaves axe nothing to say at %i px, %s', async (width, colorScheme) => {
    const { page } = await openReader({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
    await page.goto(address)
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  })

  it('never scrolls sideways and never breaks the security policy', async () => {
    const { page, complaints } = await openReader()
    await page.goto(address)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0)
    }
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  })
})
