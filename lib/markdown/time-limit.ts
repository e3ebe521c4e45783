import { Script } from 'node:vm'

/** Microseconds. An article of 3,000 words takes some 10,000. */
const MOST_CPU = 1_900_000

/** Shorter texts never take that long, and starting a timer costs 0.1 ms. */
const SHORT = 15_000

const RUNNER = new Script('globalThis[Symbol.for("lire-aussi.limited")]()')
const TASK = Symbol.for('lire-aussi.limited')

/**
 * The result of `parse`; undefined when it takes more than 2 s of CPU: a parser of Markdown is
 * quadratic on some texts, which no author writes by hand. The timer counts wall time, so on a busy
 * machine `parse` starts again with more of it.
 */
export function withinTimeLimit<T>(text: string, parse: () => T): T | undefined {
  if (text.length < SHORT) return parse()
  for (let milliseconds = 2000; ; milliseconds *= 4) {
    const start = process.cpuUsage()
    try {
      return runFor(milliseconds, parse)
    } catch (error) {
      if (!isTimeout(error)) throw error
      const { user, system } = process.cpuUsage(start)
      if (user + system > MOST_CPU) return undefined
    }
  }
}

/** Only `vm` can interrupt a function that never returns to the event loop. */
function runFor<T>(milliseconds: number, parse: () => T): T {
  Object.assign(globalThis, { [TASK]: parse })
  return RUNNER.runInThisContext({ timeout: milliseconds }) as T
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
