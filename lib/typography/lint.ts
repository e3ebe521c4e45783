import { MASK, OPAQUE } from './characters'
import { checks } from './lint-checks'
import { hide } from './protect'

export interface Finding {
  /** What was checked: `hour`, `ordinal`. */
  name: string
  /** Offset in the text and length, in UTF-16 units. */
  index: number
  length: number
  found: string
  /** What to write instead, in French, for the author. */
  expected: string
  /** The text to write instead; absent where only the author knows. */
  replacement?: string
  /** Whether the replacement can be written without asking the author. */
  isSafe: boolean
}

/** `@EtatCivil`, `#Oeuvre`, `fichier_oeuvre`, `Etat.pdf`: names, which must not change. */
const NAMES =
  /[@#][\p{L}\p{N}_]{1,80}|[\p{L}\p{N}-]{0,80}_[\p{L}\p{N}_.-]{1,80}|[\p{L}\p{N}-]{1,80}\.(?:csv|docx?|html?|jpe?g|js|json|md|mp[34]|od[st]|pdf|png|py|svg|ts|txt|wav|webp|xlsx?|ya?ml|zip)(?![\p{L}\p{N}])/gu

/** Few texts contain such a name, and searching for one costs more than all the checks. */
const MAY_HOLD_NAMES = /[@#_]|[\p{L}\p{N}]\.[a-z]/u

function withoutNames(text: string): string {
  return MAY_HOLD_NAMES.test(text) ? text.replace(NAMES, (name) => MASK.repeat(name.length)) : text
}

/**
 * Finds mistakes that no rule may correct alone, because the correction changes letters or depends
 * on the meaning. Findings come in the order of the text. `source` is the same text, with what
 * `OPAQUE` stands for.
 *
 * Source: docs/typography.md, « lint only ».
 */
export function lintTypography(text: string, source = text): Finding[] {
  const masked = withoutNames(hide(text).masked)
  const findings = checks.flatMap((check) =>
    Array.from(masked.matchAll(check.find), ({ index, 0: { length } }): Finding => {
      const found = source.slice(index, index + length)
      const isSafe =
        check.isSafe?.(found, text.slice(0, index)) === true && !text.slice(index, index + length).includes(OPAQUE)
      const replacement = check.replacement?.(found)
      return {
        name: check.name,
        index,
        length,
        found,
        expected: check.expected(found),
        ...(replacement !== undefined && replacement !== found && { replacement }),
        isSafe,
      }
    }),
  )
  return findings.sort((a, b) => a.index - b.index)
}
