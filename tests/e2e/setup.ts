import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { serveEdition } from '../../lib/press/serve'
import { ensureChromium, QUIET } from './chromium'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the paper is served, without its final slash: its base path is part of it. */
    origin: string
    browser: string
  }
}

/** In the project `journal` the same paper lives in a sub-folder of its host. */
const PLACES = {
  edition: { basePath: '', outDir: 'out', env: {} },
  journal: {
    basePath: '/journal',
    outDir: '.edition/journal',
    env: { SITE_ORIGIN: 'https://exemple.fr/journal', OUT_DIR: '.edition/journal' },
  },
}

/** Prints the newspaper once, serves it with its real headers, and opens one browser for all the journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = ensureChromium()
  const { basePath, outDir, env } = project.name === 'journal' ? PLACES.journal : PLACES.edition
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit', env: { ...process.env, ...env } })
  const site = await serveEdition({ outDir, basePath, port: 0 })
  const server = await chromium.launchServer({ executablePath, args: QUIET })
  project.provide('origin', site.url.replace(/\/$/, ''))
  project.provide('browser', server.wsEndpoint())
  return async () => {
    await server.close()
    await site.close()
  }
}
