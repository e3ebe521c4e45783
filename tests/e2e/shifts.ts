import type { Page } from 'playwright-core'

declare global {
  interface Window {
    shifts: number
  }
}

/** Adds up the layout shifts of the pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += 'value' in entry ? Number(entry.value) : 0
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The shifts of the open page until now, once its fonts have come. */
export async function movedOn(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  return page.evaluate(() => window.shifts)
}
