import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { ensureChromium, QUIET } from './chromium'
import { hostEdition } from './hosted'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the paper is served, without its final slash: its base path is part of it. */
    origin: string
    /** Where it was built. */
    outDir: string
    browser: string
  }
}

/** Builds the newspaper once, has it served as the project says, and opens one browser for all the journeys. */
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
