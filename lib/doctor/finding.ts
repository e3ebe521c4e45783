/** What one check of a live site says, in French, without a final point. */
export interface Finding {
  grade: 'right' | 'warning' | 'wrong'
  /** What was looked at: `compression`. */
  about: string
  /** What the site answered; absent when it is right. */
  found?: string
  expected?: string
}

/** A check gives one finding for each thing that is wrong, or says once that all is right. */
export function rightUnless(about: string, findings: readonly Finding[]): Finding[] {
  return findings.length > 0 ? [...findings] : [{ grade: 'right', about }]
}
