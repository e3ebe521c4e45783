import { afterEach, beforeEach, vi } from 'vitest'

/**
 * The dates of files just written prove nothing, so each test runs a minute later; what builds
 * report to the terminal is dropped.
 */
export function trustDates(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
}
