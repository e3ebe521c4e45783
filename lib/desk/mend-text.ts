import { groupBy } from '../collections'
import type { SourceFile } from '../content/newsroom'
import type { Problem } from '../problem'
import { type Edit, edited, offsetOf } from './text-edit'

/** The problems of a text. */
export type ProblemsOf = (source: SourceFile) => readonly Problem[]

/**
 * The edits that are beyond doubt: after them their line has fewer problems, and a renamed key
 * causes no error.
 */
export function mending(source: SourceFile, problemsOf: ProblemsOf): Edit[] {
  const before = problemsOf(source)
  const proposed = before.flatMap((problem) => editFor(problem, source))
  if (proposed.length === 0) return []
  return allAtOnce(proposed, source, before, problemsOf) ?? oneByOne(proposed, source, before, problemsOf)
}

interface Proposed {
  edit: Edit
  problem: Problem
}

function editFor(problem: Problem, { text }: SourceFile): Proposed[] {
  const { mend, place } = problem
  if (mend === undefined) return []
  const start = offsetOf(text, place)
  return [{ edit: { start, end: start + place.length, text: mend }, problem }]
}

/** Most texts have no doubtful edit: parsing them once more is enough. */
function allAtOnce(
  proposed: readonly Proposed[],
  source: SourceFile,
  before: readonly Problem[],
  problemsOf: ProblemsOf,
): Edit[] | undefined {
  const edits = proposed.map(({ edit }) => edit)
  const after = problemsOf({ ...source, text: edited(source.text, edits) })
  const isLeft = after.some(({ mend }) => mend !== undefined) || errorsIn(after) > errorsIn(before)
  const lines = groupBy(proposed, ({ problem }) => problem.place.line)
  const areMended = [...lines].every(([line, on]) => countOn(line, after) <= countOn(line, before) - on.length)
  return isLeft || !areMended ? undefined : edits
}

function oneByOne(
  proposed: readonly Proposed[],
  source: SourceFile,
  first: readonly Problem[],
  problemsOf: ProblemsOf,
): Edit[] {
  const edits: Edit[] = []
  let before = first
  for (const { edit, problem } of proposed) {
    const { place, severity } = problem
    const after = problemsOf({ ...source, text: edited(source.text, [...edits, edit]) })
    if (countOn(place.line, after) >= countOn(place.line, before)) continue
    // A readable date may reveal other errors of its text; a renamed key must cause none.
    if (severity === 'warning' && errorsIn(after) > errorsIn(before)) continue
    edits.push(edit)
    before = after
  }
  return edits
}

function countOn(line: number, problems: readonly Problem[]): number {
  return problems.filter(({ place }) => place.line === line).length
}

function errorsIn(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length
}
