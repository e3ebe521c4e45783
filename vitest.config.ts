import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) }

/** Random edits, kills and damages by the hundred, and the other tests that take longest. */
const LONG = [
  'tests/build/{archive,editions/*,gazette,keep-going,stale,truncated}.test.{ts,tsx}',
  'tests/cases/cases.test.ts',
  'tests/catalogue/near/near-index.test.ts',
  'tests/desk/{mend,mending}.test.ts',
  'tests/history/step-by-step.test.ts',
  'tests/images/pictures.test.ts',
  'tests/markdown/growth.test.ts',
  'tests/output/{killed,property}.test.ts',
  'tests/paper/paper.test.ts',
  'tests/search/search-index.test.ts',
  'tests/views/reading-path.test.ts',
]

/** Tests that need a DOM. */
const IN_A_DOCUMENT = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => readFileSync(path, 'utf8').startsWith('// @vitest-environment jsdom'))

/** Messages are compared without the colours of the terminal in which the tests run. */
const env = { FORCE_COLOR: '0' }

/** A browser on a busy machine may need more than the second that Vitest allows. */
const PATIENT = { timeout: 15_000 }

const globalSetup = ['tests/setup.ts']

/** Packs, installs and upgrades the package: a minute or two. */
const PACKAGE = 'tests/package/package.test.ts'

/** Tests of real servers. */
const HOSTS = ['tests/hosts/{doctor,servers}.test.ts']

const JOURNEYS = 'tests/e2e/{journeys,offline,read-also,reading-list,search,settings}.test.ts'

/** From Node 25 on, Node has a `localStorage` of its own, which hides that of jsdom. */
const execArgv = Number.parseInt(process.versions.node, 10) >= 25 ? ['--no-experimental-webstorage'] : []

/** Tests that `npm run test:quick` leaves out. */
const ELSEWHERE = [
  'tests/e2e/**',
  'tests/redaction/**',
  'tests/epub/**',
  'tests/hosts/servers.test.ts',
  PACKAGE,
  ...LONG,
]

/**
 * `npm run test:quick`. The files of a worker share the loaded code: isolated files take half as
 * long again. Files with a DOM are isolated, because a test leaves attributes, listeners and
 * elements.
 */
function quick(
  name: string,
  files: { include: string[]; exclude: string[]; isolate?: boolean },
): TestProjectInlineConfiguration {
  return {
    resolve: { alias },
    // Tests that start a command wait for whole processes.
    test: { name, ...files, execArgv, testTimeout: 20_000, globalSetup, setupFiles: ['tests/restore.ts'], env },
  }
}

/** Tests of the built paper in Chromium, served as `tests/e2e/hosted.ts` does for this name. */
function inBrowser(name: string, include: string): TestProjectInlineConfiguration {
  return {
    resolve: { alias },
    test: {
      name,
      include: [include],
      globalSetup: ['tests/e2e/setup.ts'],
      // The files share one checkout, which builds one edition at a time.
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: PATIENT },
    },
  }
}

export default defineConfig({
  test: {
    // Two cores are what a small runner has.
    maxWorkers: 2,
    projects: [
      quick('unit', {
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: [...ELSEWHERE, ...IN_A_DOCUMENT],
        isolate: false,
      }),
      quick('document', { include: IN_A_DOCUMENT, exclude: ELSEWHERE }),
      { resolve: { alias }, test: { name: 'long', include: LONG, globalSetup, env, testTimeout: 120_000 } },
      {
        resolve: { alias },
        // Needs the servers themselves: apt-get install nginx caddy apache2.
        test: { name: 'hosts', include: HOSTS, testTimeout: 20_000 },
      },
      {
        resolve: { alias },
        // Needs EPUBCheck: apt-get install epubcheck.
        test: { name: 'epub', include: ['tests/epub/*.test.ts'], testTimeout: 400_000 },
      },
      { resolve: { alias }, test: { name: 'package', include: [PACKAGE], testTimeout: 120_000 } },
      {
        resolve: { alias },
        // `npm run dev` and the editor in the browser: a minute, beside the journeys of `npm test`.
        test: {
          name: 'redaction',
          include: ['tests/redaction/*.test.ts'],
          // Both files build from this checkout.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: PATIENT },
        },
      },
      inBrowser('edition', 'tests/e2e/*.test.ts'),
      inBrowser('journal', JOURNEYS),
      // Like `hosts`: the journeys through real servers, with the configuration that a build writes
      // for them.
      ...['nginx', 'nginx-journal', 'caddy', 'caddy-journal'].map((name) => inBrowser(name, JOURNEYS)),
    ],
  },
})
