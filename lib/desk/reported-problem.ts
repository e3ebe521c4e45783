import * as z from 'zod'
import type { Problem } from '../problem'

/** A problem as JSON. Tools of newsrooms read it: keys are only ever added. */
export const reportedProblem = z.strictObject({
  /** Relative to the parent of the content folder. */
  file: z.string(),
  /** Lines and columns count from 1; `length` is in UTF-16 units. */
  line: z.int().min(1),
  column: z.int().min(1),
  length: z.int().min(0),
  /** The kind of problem: `date-shape`. */
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  /** What was found and what is expected, in French. */
  message: z.string(),
  /** The line to write; empty if the line must be deleted. */
  proposal: z.string().nullable(),
  /** The file to write it in. */
  proposalFile: z.string().nullable(),
})

export type ReportedProblem = z.output<typeof reportedProblem>

export function reportedProblemOf({ place, code, severity, found, expected, fix, fixIn }: Problem): ReportedProblem {
  const { file, line, column, length } = place
  return {
    file,
    line,
    column,
    length,
    code,
    severity,
    message: `${found} ; ${expected}`,
    proposal: fix ?? null,
    proposalFile: fix === undefined ? null : (fixIn ?? file),
  }
}
