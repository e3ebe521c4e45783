import type { SourceFile } from '../content/newsroom'
import type { Problem } from '../problem'
import { type Edit, edited, offsetOf } from './edit'

/** What there is to say of a text. */
export type ProblemsOf = (source: SourceFile) => readonly Problem[]

/** The edits that nobody can doubt: afterwards there is nothing more to say of their line. */
export function mending(source: SourceFile, problemsOf: ProblemsOf): Edit[] {
  const edits: Edit[] = []
  for (const { place, mend } of problemsOf(source)) {
    if (mend === undefined) continue
    const start = offsetOf(source.text, place)
    const edit = { start, end: start + place.length, text: mend }
    const after = problemsOf({ ...source, text: edited(source.text, [...edits, edit]) })
    if (!after.some((left) => left.place.line === place.line)) edits.push(edit)
  }
  return edits
}
