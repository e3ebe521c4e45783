import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { serveEdition } from '../../lib/press/serve'
import { ensureChromium, QUIET } from './chromium'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
    browser: string
  }
}

/** Prints the newspaper once, serves it with its real headers, and opens one browser for all the journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = ensureChromium()
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' })
  const site = await serveEdition({ outDir: 'out', port: 0 })
  const server = await chromium.launchServer({ executablePath, args: QUIET })
  project.provide('origin', site.url.replace(/\/$/, ''))
  project.provide('browser', server.wsEndpoint())
  return async () => {
    await server.close()
    await site.close()
  }
}
