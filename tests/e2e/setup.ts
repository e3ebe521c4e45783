import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { ensureChromium, QUIET } from './chromium'
import { hostEdition } from './hosted'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the served paper, with its base path and without a final slash. */
    origin: string
    /** The output folder. */
    outDir: string
    browser: string
  }
}

/**
 * Builds the newspaper once, serves it as the project requires, and opens one browser for all
 * journeys.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = ensureChromium()
  const site = await hostEdition(project.name)
  const server = await chromium.launchServer({ executablePath, args: QUIET })
  project.provide('origin', site.url.replace(/\/$/, ''))
  project.provide('outDir', site.outDir)
  project.provide('browser', server.wsEndpoint())
  return async () => {
    await server.close()
    await site.close()
  }
}
