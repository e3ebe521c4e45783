import type { Place } from './article/source-place'
import { compareCodeUnits } from './collections'
import type { ProblemCode } from './problem-code'

/**
 * A fault in a source file. Problems are gathered during a whole run and reported together. An
 * error stops the build, a warning does not. Sentences are French, without a final full stop.
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
  /** The line to paste: `date: 2026-08-21`. Empty when the line has to go. */
  fix?: string
  /** The file in which to write the fix, when it is not the file at fault. */
  fixIn?: string
  /** What to write in another file instead: a name may be misspelt, or new to the paper. */
  otherFix?: { text: string; file: string }
  /**
   * The text to write at `place` when nobody can doubt it: `2026-08-21`. `npm run mend` writes it.
   */
  mend?: string
  /** The slug in `fix` and `mend` that may be no article's: a text alone does not know. */
  guess?: string
  /** The whole text as it could be written, as a diff. */
  diff?: string
  /** The place of the other party of a conflict: the first of two articles with one name. */
  other?: Place
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
 * Sorts errors before warnings, so that no warning hides one, then by file in code-point order,
 * line and column: reports are the same on every machine.
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

/** The role of a part of a message, which decides its colour on a terminal. */
export type Part = 'place' | 'error' | 'warning' | 'quiet' | 'fix'
export type Paint = (part: Part, text: string) => string

interface Showing {
  paint?: Paint
  /** The line of `problem.other`. */
  otherLine?: string | undefined
}

/** Formats one problem. Without `sourceLine`, the faulty line, the excerpt is left out. */
export function formatProblem(problem: Problem, sourceLine: string | undefined, showing: Showing = {}): string {
  const { severity, found, expected, fix, fixIn, otherFix, diff, other } = problem
  const { paint = plain, otherLine } = showing
  const mark = paint(severity, severity === 'warning' ? 'attention' : 'erreur')
  const sentence = visible(`${found} ; ${expected}`).replace(/\s*\n\s*/g, ' ')
  const lines = [`${whereabouts(problem.place, paint)}  ${mark} : ${sentence}.`]
  if (sourceLine !== undefined) lines.push(...excerpt(problem.place, sourceLine, severity, paint))
  if (other !== undefined) lines.push(`${whereabouts(other, paint)}  ${paint('quiet', 'l’autre est ici')}`)
  if (other !== undefined && otherLine !== undefined) lines.push(...excerpt(other, otherLine, 'quiet', paint))
  if (fix !== undefined) lines.push(written('Écrivez', fix, fixIn, paint))
  if (otherFix !== undefined) lines.push(written('Ou écrivez', otherFix.text, otherFix.file, paint))
  if (diff !== undefined) lines.push(visible(diff))
  return lines.join('\n')
}

const plain: Paint = (_part, text) => text

/** A file may be named over several lines, which would read as other problems. */
function whereabouts({ file, line, column }: Place, paint: Paint): string {
  return paint('place', `${visible(file).replace(/[\t\n]/g, '\ufffd')}:${line}:${column}`)
}

/** A line of the source, or the part around its fault, and carets under the fault. */
function excerpt({ line, column, length }: Place, sourceLine: string, part: Part, paint: Paint): string[] {
  const gutter = `  ${line} | `
  const { shown, start } = around(column - 1, sourceLine)
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - start)))
  return [
    `${paint('quiet', gutter)}${visible(shown)}`,
    `${' '.repeat(gutter.length - 2)}${paint('quiet', '|')} ${' '.repeat(start)}${paint(part, carets)}`,
  ]
}

/** Paragraphs are often typed on one line, which a terminal would wrap away from its carets. */
const LONGEST_LINE = 160
const SHOWN_BEFORE = 60
const SHOWN_AFTER = 80

/** The whole words around an offset of a long line, and where the offset is in them. */
function around(offset: number, line: string): { shown: string; start: number } {
  if (line.length <= LONGEST_LINE) return { shown: line, start: offset }
  const before = line.slice(0, offset)
  const kept = before.length <= SHOWN_BEFORE ? before : `… ${before.slice(-SHOWN_BEFORE).replace(/^\S*\s+/, '')}`
  const after = line.slice(offset)
  const followed = after.length <= SHOWN_AFTER ? after : `${after.slice(0, SHOWN_AFTER).replace(/\s+\S*$/, '')} …`
  return { shown: kept + followed, start: kept.length }
}

function written(verb: string, fix: string, file: string | undefined, paint: Paint): string {
  if (fix === '') return 'Effacez cette ligne.'
  const where = file === undefined ? '' : ` dans ${visible(file)}`
  return `${verb}${where} :${fix.includes('\n') ? '\n' : ' '}${paint('fix', visible(fix))}`
}

/** Removes control characters and directional marks, which a terminal would obey. */
function visible(text: string): string {
  return text.replace(OBEYED, '\ufffd')
}

const OBEYED = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu
