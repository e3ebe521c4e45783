import type { Place } from './article'
import { compareCodeUnits } from './collections'
import type { ProblemCode } from './problem-code'

/**
 * A fault in a source file. Problems are gathered during a whole run and reported together. An
 * error stops the build, a warning does not. Sentences are French, without a final point.
 */
export interface Problem {
  severity: 'error' | 'warning'
  /** Programs decide by the code, never by the French. */
  code: ProblemCode
  /** The key, tag or site concerned. A report counts problems with different subjects apart. */
  subject?: string
  place: Place
  /** What was found: `« date » vaut "21/08/2026"`. */
  found: string
  /** What is expected: `une date AAAA-MM-JJ est attendue`. */
  expected: string
  /** The line to paste: `date: 2026-08-21`. */
  fix?: string
  /** The file in which to write the fix, when it is not the file at fault. */
  fixIn?: string
  /**
   * The text to write at `place` when nobody can doubt it: `2026-08-21`. `npm run mend` writes it.
   */
  mend?: string
  /** The whole text as it could be written, as a diff. */
  diff?: string
}

/** A value and the problems met while making it. An error leaves the value out. */
export interface Checked<T> {
  value?: T
  problems: Problem[]
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

/**
 * Sorts errors before warnings, so that no warning hides one, then by file in code-point order, line
 * and column: reports are the same on every machine.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
      compareCodeUnits(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareCodeUnits(a.found, b.found),
  )
}

/** Formats one problem. Without `sourceLine`, the faulty line, the excerpt is left out. */
export function formatProblem(problem: Problem, sourceLine: string | undefined): string {
  const { file, line, column, length } = problem.place
  const mark = problem.severity === 'warning' ? 'attention' : 'erreur'
  const lines = [`${file}:${line}:${column}  ${mark} : ${problem.found} ; ${problem.expected}.`]
  if (sourceLine !== undefined) {
    const gutter = `  ${line} | `
    const caret = '^'.repeat(Math.max(1, Math.min(length, sourceLine.length - column + 1)))
    lines.push(`${gutter}${sourceLine}`, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(column - 1)}${caret}`)
  }
  if (problem.fix !== undefined) lines.push(written(problem.fix, problem.fixIn))
  if (problem.diff !== undefined) lines.push(problem.diff)
  return lines.join('\n').replace(OBEYED, '\ufffd')
}

function written(fix: string, file: string | undefined): string {
  return `Écrivez${file === undefined ? '' : ` dans ${file}`} :${fix.includes('\n') ? '\n' : ' '}${fix}`
}

/** Control characters and directional marks that a terminal obeys. */
const OBEYED = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu
