/** The result of one check of a live site, in French, without a final full stop. */
export interface Finding {
  grade: 'right' | 'warning' | 'wrong'
  /** What was checked: `compression`. */
  about: string
  /** The answer of the site; absent if it is right. */
  found?: string
  expected?: string
}

/** The faults that a check found, or one finding that all is right. */
export function rightUnless(about: string, findings: readonly Finding[]): Finding[] {
  return findings.length > 0 ? [...findings] : [{ grade: 'right', about }]
}
