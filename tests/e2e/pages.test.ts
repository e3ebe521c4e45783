import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pageKinds } from './kinds'
import { openReader } from './reader'
import { EXTREMES, readWith } from './settings'

const KINDS = [...pageKinds('out').values()]

const WIDTHS = [320, 390, 640, 820, 1024, 1280, 1440, 1920]

describe.concurrent.each(KINDS)('%s', (address) => {
  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('leaves axe nothing to say at %i px, %s', async (width, colorScheme) => {
    const { page } = await openReader({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
    await page.goto(address)
    expect(await faults(page)).toEqual([])
    // Settings act on the text of an article or a static page; elsewhere they change nothing but the theme.
    if ((await page.locator('.prose').count()) === 0) return
    for (const settings of EXTREMES) {
      await readWith(page, settings)
      expect(await faults(page), JSON.stringify(settings)).toEqual([])
    }
  })

  it('never scrolls sideways and never breaks the security policy', async () => {
    const { page, complaints } = await openReader()
    await page.goto(address)
    for (const settings of [{}, ...EXTREMES]) {
      await readWith(page, settings)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(overflow, `at ${width} px, ${JSON.stringify(settings)}`).toBeLessThanOrEqual(0)
      }
    }
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  })
})

// The panel is the same on every page: one kind is enough, in both themes and at both ends of the layout.
it.each([
  [390, 'Clair'],
  [390, 'Sombre'],
  [1440, 'Clair'],
  [1440, 'Sombre'],
])('leaves axe nothing to say of open settings at %i px, %s', async (width, theme) => {
  const { page } = await openReader({ viewport: { width, height: 900 } })
  await page.goto('/')
  await page.getByRole('button', { name: 'Réglages de lecture' }).click()
  await page.getByRole('radio', { name: theme }).check()
  expect(await faults(page)).toEqual([])
})

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}
