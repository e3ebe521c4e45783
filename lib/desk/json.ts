import type { Problem } from '../problem'

/** Problems as a machine reads them: one object each, flat, with the code of its kind. */
export function asJson(problems: readonly Problem[]): string {
  const flat = problems.map(({ severity, code, place, found, expected, fix }) => ({
    severity,
    code,
    ...place,
    found,
    expected,
    fix: fix ?? null,
  }))
  return JSON.stringify(flat, null, 2)
}
