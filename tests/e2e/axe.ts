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

declare global {
  interface Window {
    axe: typeof axe
  }
}
