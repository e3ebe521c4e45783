import type { SourceFile } from '../content/newsroom'
import type { Problem } from '../problem'
import { type Edit, edited, offsetOf } from './edit'

/** The problems of a text. */
export type ProblemsOf = (source: SourceFile) => readonly Problem[]

/**
 * The edits that leave no doubt: once written, their line has fewer problems, and a renamed key
 * brings no error.
 */
export function mending(source: SourceFile, problemsOf: ProblemsOf): Edit[] {
  const edits: Edit[] = []
  let before = problemsOf(source)
  for (const { place, mend, severity } of before) {
    if (mend === undefined) continue
    const start = offsetOf(source.text, place)
    const edit = { start, end: start + place.length, text: mend }
    const after = problemsOf({ ...source, text: edited(source.text, [...edits, edit]) })
    if (countOn(place.line, after) >= countOn(place.line, before)) continue
    // A text whose date can be read shows what else is wrong with it; another key must not.
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
