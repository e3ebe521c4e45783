import type { Problem } from '../problem'
import { placeAt } from './place-in-source'

/** What Git writes above the first of two versions of the same lines. */
const OPENING = /^<{7} .*$/m

/** The problem of conflict markers in a header, a registry or a text. */
export const MERGE_CONFLICT = {
  severity: 'error',
  code: 'merge-conflict',
  found: 'ouvre deux versions que Git n’a pas su réunir',
  expected: 'une seule est attendue, sans les lignes <<<<<<<, ======= et >>>>>>>',
} as const satisfies Partial<Problem>

/** The first unresolved merge conflict of a text. */
export function mergeConflict(file: string, text: string): Problem | undefined {
  const { 0: line, index } = OPENING.exec(text) ?? { 0: '', index: 0 }
  if (line === '') return undefined
  return {
    ...MERGE_CONFLICT,
    place: placeAt(file, text, index, line.length),
    found: `« ${line} » ${MERGE_CONFLICT.found}`,
  }
}
