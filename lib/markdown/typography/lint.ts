import { checks } from './lint-checks'
import { hide } from './protect'

export interface Finding {
  /** Offset in the text and length, in UTF-16 units. */
  index: number
  length: number
  found: string
  /** What to write instead, in French, for the author. */
  expected: string
}

/**
 * Finds mistakes that no rule may correct alone, because the correction changes letters or depends
 * on the meaning. Findings come in the order of the text.
 *
 * Source: docs/typography.md, « lint only ».
 */
export function lintTypography(text: string): Finding[] {
  const { masked } = hide(text)
  const findings = checks.flatMap((check) =>
    Array.from(masked.matchAll(check.find), ({ index, 0: { length } }) => {
      const found = text.slice(index, index + length)
      return { index, length, found, expected: check.expected(found) }
    }),
  )
  return findings.sort((a, b) => a.index - b.index)
}
