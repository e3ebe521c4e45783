import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) }

export default defineConfig({
  test: {
    // Two cores are what a small runner has.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/hosts/servers.test.ts'],
          // Tests that start a command wait for whole processes.
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        // Needs the servers themselves: apt-get install nginx caddy apache2.
        test: { name: 'hosts', include: ['tests/hosts/servers.test.ts'], testTimeout: 20_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'edition',
          include: ['tests/e2e/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          // The files share one checkout, whose press prints one edition at a time.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'journal',
          include: ['tests/e2e/{journeys,read-also,reading-list,search,settings}.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
