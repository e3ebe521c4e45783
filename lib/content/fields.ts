import { z } from 'zod'
import { parsePublicationDate } from './date'
import { certainDate, dateCode, proposeDate } from './date-proposal'
import { hiddenIn } from './hidden-characters'

/** The kinds of value that our YAML files hold. The message of each is what the author is told to expect. */

/** One line of visible text, whatever the lines it was typed on. */
export const text = (expected: string) =>
  z
    .string({ error: expected })
    .transform(onOneLine)
    .refine((value) => value !== '' && !hiddenIn(value), { error: expected })

/** A date as `parsePublicationDate` reads it, kept as it was typed: only the paper knows its time zone. */
export const dateText = () =>
  z.string({ error: 'une date AAAA-MM-JJ est attendue' }).superRefine((value, context) => {
    if (parsePublicationDate(value, 'UTC')) return
    context.addIssue({
      code: 'custom',
      message: 'une date AAAA-MM-JJ est attendue',
      params: { code: dateCode(value), fix: proposeDate(value), mend: certainDate(value) },
    })
  })

/** A list, or names in one text with commas between them. */
export const names = (expected: string) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter((name) => name.trim() !== '') : value),
    z.array(text(expected), { error: expected }),
  )

/** A list, or its only item. */
export const listOf = <T extends z.ZodType>(item: T, expected: string) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item, { error: expected }))

/** A text of one shape, with the value to write instead where one can be made. */
export const shaped = (expected: string, shape: RegExp, mend?: (value: string) => string | undefined) =>
  z.string({ error: expected }).superRefine((value, context) => {
    if (shape.test(value)) return
    context.addIssue({ code: 'custom', message: expected, params: { fix: mend?.(value) } })
  })

/** Only the spaces of a keyboard: the no-break ones were put there on purpose. */
function onOneLine(value: string): string {
  return value.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '')
}
