import { afterAll, vi } from 'vitest'

/**
 * The test files of a worker share the clock, the environment and globals, so each restores them.
 * Vitest restores spies.
 */
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})
