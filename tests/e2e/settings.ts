import type { Page } from 'playwright-core'

/** Both ends of every reader setting at once, and between them each typeface that is not the usual one. */
export const EXTREMES: Record<string, string>[] = [
  { size: 'small', typeface: 'sans', width: 'narrow' },
  { size: 'largest', typeface: 'legible', width: 'wide' },
]

/** Each end of size and of width, in each typeface. */
export const ENDS: Record<string, string>[] = ['small', 'largest'].flatMap((size) =>
  ['narrow', 'wide'].flatMap((width) => ['serif', 'sans', 'legible'].map((typeface) => ({ size, typeface, width }))),
)

/** Puts settings on the root, as the element does with what it kept; the page's own when there is none. */
export async function readWith(page: Page, settings: Record<string, string>): Promise<void> {
  await page.evaluate((chosen) => {
    for (const name of ['size', 'typeface', 'width']) delete document.documentElement.dataset[name]
    Object.assign(document.documentElement.dataset, chosen)
    // Elements follow in the next frame.
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, settings)
}
