import { z } from 'zod'
import { parsePublicationDate } from './date'
import { certainDate, dateCode, proposeDate } from './date-proposal'
import { hiddenIn } from './hidden-characters'

/**
 * The types of value in our YAML files. Each takes the French message for a value of another type.
 */

/** One line of visible text. Line breaks in the source become spaces. */
export const text = (expected: string) =>
  z
    .string({ error: expected })
    .transform(onOneLine)
    .refine((value) => value !== '' && !hiddenIn(value), { error: expected })

/**
 * A date that `parsePublicationDate` accepts, kept as typed: the schema does not know the time
 * zone.
 */
export const dateText = () =>
  z.string({ error: 'une date AAAA-MM-JJ est attendue' }).superRefine((value, context) => {
    if (parsePublicationDate(value, 'UTC')) return
    context.addIssue({
      code: 'custom',
      message: 'une date AAAA-MM-JJ est attendue',
      params: { code: dateCode(value), fix: proposeDate(value), mend: certainDate(value) },
    })
  })

/** A list of names, or one text with commas between the names. */
export const names = (expected: string) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter((name) => name.trim() !== '') : value),
    z.array(text(expected), { error: expected }),
  )

/** A list, or a single item in place of the list. */
export const listOf = <T extends z.ZodType>(item: T, expected: string) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item, { error: expected }))

/**
 * A text that matches a pattern. `propose` makes the value to write when the text does not match.
 */
export const shaped = (expected: string, shape: RegExp, propose?: (value: string) => string | undefined) =>
  z.string({ error: expected }).superRefine((value, context) => {
    if (shape.test(value)) return
    context.addIssue({ code: 'custom', message: expected, params: { fix: propose?.(value) } })
  })

/** Collapses keyboard spaces only: no-break spaces were typed on purpose. */
function onOneLine(value: string): string {
  return value.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '')
}
