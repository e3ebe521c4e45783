import type { Page } from 'playwright-core'

/** Both extremes of every reader setting at once, and each other typeface. */
export const EXTREMES: Record<string, string>[] = [
  { size: 'small', typeface: 'sans', width: 'narrow' },
  { size: 'largest', typeface: 'legible', width: 'wide' },
]

/** The extremes of size and of width, in each typeface. */
export const ENDS: Record<string, string>[] = ['small', 'largest'].flatMap((size) =>
  ['narrow', 'wide'].flatMap((width) => ['serif', 'sans', 'legible'].map((typeface) => ({ size, typeface, width }))),
)

/** Sets settings on the root, as the element does with stored ones; without any, the defaults. */
export async function readWith(page: Page, settings: Record<string, string>): Promise<void> {
  await page.evaluate((chosen) => {
    for (const name of ['size', 'typeface', 'width']) delete document.documentElement.dataset[name]
    Object.assign(document.documentElement.dataset, chosen)
    // Elements update in the next frame.
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, settings)
}
