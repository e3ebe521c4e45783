import type { Problem } from '../problem'

/** Problems as a machine reads them: one object each, flat, with the rule that found it where it has a name. */
export function asJson(problems: readonly Problem[]): string {
  const flat = problems.map(({ severity, rule, place, found, expected, fix }) => ({
    severity,
    rule: rule ?? null,
    ...place,
    found,
    expected,
    fix: fix ?? null,
  }))
  return JSON.stringify(flat, null, 2)
}
