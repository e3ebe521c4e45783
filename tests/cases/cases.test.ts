import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../lib/problem'
import { hasErrors } from '../../lib/problem'
import { allCases } from './cases'
import { failureOf, problemsIn, writeFix } from './judge'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

const told = ({ code, place, found, fix }: Problem) => `${place.file}:${place.line} ${code} ${found} → ${fix}`

describe.each(allCases())('$name', ({ open }) => {
  it('passes check if and only if it passes build', { timeout: 120_000 }, async () => {
    const root = open()
    const errors = (await problemsIn(root)).filter((problem) => hasErrors([problem])).map(told)
    const failure = await failureOf(root)
    expect([errors.length > 0, failure], errors.join('\n')).toEqual([failure !== undefined, failure])
  })

  it('is mended by every proposed line', { timeout: 240_000 }, async () => {
    const before = await problemsIn(open())
    const others = (problem: Problem) => new Set(before.filter((other) => other !== problem).map(({ found }) => found))
    for (const problem of before.filter(({ fix }) => fix !== undefined)) {
      const root = open()
      writeFix(root, problem)
      const known = others(problem)
      const left = (await problemsIn(root)).filter((other) => isThere(problem, other) && !known.has(other.found))
      expect(left.map(told), told(problem)).toEqual([])
    }
  })
})

/** The same fault, or an error, on the same line. */
function isThere({ code, place }: Problem, other: Problem): boolean {
  const isSame = other.place.file === place.file && other.place.line === place.line
  return isSame && (other.severity === 'error' || other.code === code)
}
