import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { serveEdition } from '../../lib/press/serve'
import { ensureChromium, QUIET } from './chromium'
import { servePlainly } from './plain-host'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the paper is served, without its final slash: its base path is part of it. */
    origin: string
    browser: string
  }
}

/** In the project `journal`, the same paper as a host of the other kind has it: in a sub-folder, with no header of ours. */
const JOURNAL = { SITE_ORIGIN: 'https://exemple.github.io/journal', OUT_DIR: '.edition/journal' }

/** Prints the newspaper once, serves it, and opens one browser for all the journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = ensureChromium()
  const isJournal = project.name === 'journal'
  const env = { ...process.env, ...(isJournal && JOURNAL) }
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit', env })
  const site = await (isJournal ? servePlainly(JOURNAL.OUT_DIR, '/journal') : serveEdition({ outDir: 'out', port: 0 }))
  const server = await chromium.launchServer({ executablePath, args: QUIET })
  project.provide('origin', site.url.replace(/\/$/, ''))
  project.provide('browser', server.wsEndpoint())
  return async () => {
    await server.close()
    await site.close()
  }
}
