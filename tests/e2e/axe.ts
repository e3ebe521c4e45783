import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Rules added to A, AA and best practices: AAA contrast, and target size. */
const RULES = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } }

/**
 * The violations of a page, one line per rule. The official driver injects axe and opens a second
 * page at every run, which takes nine times as long; it is needed for frames only, and our pages
 * have none.
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

/** Resizes an open page to a view: loading it again would take longer than checking it. */
export async function showIn(page: Page, [width, colorScheme]: (typeof VIEWS)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme })
}

/** The violations in every view, and whether the page scrolls sideways. */
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
