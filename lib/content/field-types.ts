import * as z from 'zod'
import { certainDate, dateCode, firstDayOf, proposeDate } from './date-proposal'
import { hiddenIn } from './hidden-characters'
import { impossibleDate } from './impossible-date'
import { parsePublicationDate } from './parse-date'

/**
 * The types of value in our YAML files. Each takes the French message for a value of another type.
 */

/** One line of visible text. Line breaks in the source become spaces. */
export const text = (expected: string) =>
  z
    .string({ error: expected })
    .transform(onOneLine)
    .refine((value) => value !== '' && !hiddenIn(value), { error: expected })

const DATE_EXPECTED = 'une date AAAA-MM-JJ est attendue'

/**
 * A date that `parsePublicationDate` accepts, kept as typed: the schema does not know the time
 * zone.
 */
export const dateText = () =>
  z
    .string({ error: DATE_EXPECTED })
    .superRefine((value, context) => {
      if (parsePublicationDate(value, 'UTC')) return
      const impossible = impossibleDate(value)
      const fix = impossible?.nearest ?? proposeDate(value) ?? firstDayOf(value)
      context.addIssue({
        code: 'custom',
        message: impossible ? `une date AAAA-MM-JJ est attendue, or ${impossible.reason}` : DATE_EXPECTED,
        params: { code: dateCode(value), fix, mend: certainDate(value) },
      })
    })
    // For the JSON Schema that editors read.
    .meta({ pattern: DATE_PATTERN })

const DATE_PATTERN = '^[1-9]\\d{3}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}.*)?$'

/** A list of names, or one text with commas between the names. */
export const names = (expected: string) =>
  z.preprocess(
    (value) => {
      const items: unknown = typeof value === 'string' ? value.split(',') : value
      return Array.isArray(items) ? items.filter((name) => !isEmpty(name)) : items
    },
    z.array(text(expected), { error: expected }),
  )

/** A list, or a single item in place of the list. */
export const listOf = <T extends z.ZodType>(item: T, expected: string) =>
  z.preprocess((value) => (isSingle(value) ? [value] : value), z.array(item, { error: expected }))

function isSingle(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value))
}

/**
 * A text that matches a pattern. `propose` makes the value to write when the text does not match.
 */
export const shaped = (expected: string, shape: RegExp, propose?: (value: string) => string | undefined) =>
  z.string({ error: expected }).superRefine((value, context) => {
    if (shape.test(value)) return
    context.addIssue({ code: 'custom', message: expected, params: { fix: propose?.(value) } })
  })

/**
 * Refuses, before a schema reads it, a value for which `propose` makes the one to write. Other
 * values go on to the schema.
 */
export const insteadOf =
  (expected: string, propose: (value: unknown) => string | undefined) =>
  (value: unknown, context: z.RefinementCtx): unknown => {
    const fix = propose(value)
    if (fix === undefined) return value
    context.addIssue({ code: 'custom', message: expected, params: { fix } })
    return z.NEVER
  }

/** An item without text is left out; `cleanScalars` warns about it. */
function isEmpty(item: unknown): boolean {
  return item === null || (typeof item === 'string' && item.trim() === '')
}

/** Collapses keyboard spaces only: no-break spaces were typed on purpose. */
function onOneLine(value: string): string {
  return value.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '')
}
