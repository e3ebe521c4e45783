import type { Place } from './article'
import { compareCodeUnits } from './collections'
import type { ProblemCode } from './problem-code'

/**
 * Something a journalist has to know about a source file. Problems are gathered during the whole run and printed together;
 * an error stops the edition, a warning does not. Texts are French sentences without their final point.
 */
export interface Problem {
  severity: 'error' | 'warning'
  /** Its kind: programs decide by this, never by the French. */
  code: ProblemCode
  /** The key, tag or site it is about, where a code covers several: each is counted apart in a report. */
  subject?: string
  place: Place
  /** What is there: `« date » vaut "21/08/2026"`. */
  found: string
  /** What should be: `une date AAAA-MM-JJ est attendue`. */
  expected: string
  /** The line to paste: `date: 2026-08-21`. */
  fix?: string
  /** What to write at that place instead, where nobody can doubt what was meant: `2026-08-21`. */
  mend?: string
}

/** A value with the problems met on the way to it; the value is absent when an error forbids it. */
export interface Checked<T> {
  value?: T
  problems: Problem[]
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

/** Files in code-point order, then lines, then columns: the same run prints the same report on every machine. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareCodeUnits(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareCodeUnits(a.found, b.found),
  )
}

/** One problem as text. `sourceLine` is the faulty line; without it the excerpt is left out. */
export function formatProblem(problem: Problem, sourceLine: string | undefined): string {
  const { file, line, column, length } = problem.place
  const mark = problem.severity === 'warning' ? 'attention : ' : ''
  const lines = [`${file}:${line}:${column}  ${mark}${problem.found} ; ${problem.expected}.`]
  if (sourceLine !== undefined) {
    const gutter = `  ${line} | `
    const caret = '^'.repeat(Math.max(1, Math.min(length, sourceLine.length - column + 1)))
    lines.push(`${gutter}${sourceLine}`, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(column - 1)}${caret}`)
  }
  if (problem.fix !== undefined) lines.push(`Écrivez : ${problem.fix}`)
  return lines.join('\n')
}
