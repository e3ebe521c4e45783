import type { Page } from 'playwright-core'

declare global {
  interface Window {
    shifts: number
  }
}

/** Sums the layout shifts of pages opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += 'value' in entry ? Number(entry.value) : 0
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The layout shifts of the open page after its fonts have loaded. */
export async function movedOn(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  return page.evaluate(() => window.shifts)
}
