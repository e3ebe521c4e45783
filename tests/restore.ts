import { afterAll, vi } from 'vitest'

/** The files of a worker share its clock, its environment and its globals: each gives them back. Vitest restores spies. */
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})
