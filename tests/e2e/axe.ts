import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Beside the rules of A, AA and best practice: contrast as AAA has it, and the size of what one presses. */
const RULES = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } }

/**
 * What axe says of a page as it stands, a line for each rule. Its own driver sends the library anew and opens a second page at every
 * look, which takes nine times as long; our pages have no frame that would need it.
 */
export async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (rules) => {
    const results = await window.axe.run(document, { rules, resultTypes: ['violations'] })
    return results.violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))
  }, RULES)
  return violations.map(({ id, html }) => `${id}: ${html.join(' ')}`)
}

/** Both ends of the layout, in both themes. */
export const VIEWS = [
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const

/** Shows an open page in a view, as a window that changes does: loading it anew would take longer than judging it. */
export async function showIn(page: Page, [width, colorScheme]: (typeof VIEWS)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme })
}

/** The faults of every view, and whether one scrolls sideways. */
export async function faultsInViews(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const view of VIEWS) {
    await showIn(page, view)
    const lines = await faults(page)
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) lines.push('scrolls sideways')
    found.push(...lines.map((line) => `${view.join(', ')}: ${line}`))
  }
  return found
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
