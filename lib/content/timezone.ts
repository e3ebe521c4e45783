import { slugify } from '../text/fold'
import { text } from './field-types'

const TIMEZONE = 'un fuseau horaire est attendu, « Europe/Paris » par exemple'

export const timezone = text(TIMEZONE).superRefine((value, context) => {
  if (isTimezone(value)) return
  context.addIssue({ code: 'custom', message: TIMEZONE, params: { fix: proposeTimezone(value) } })
})

/** `Paris`, `europe / paris` → `Europe/Paris`. */
function proposeTimezone(written: string): string | undefined {
  const wanted = slugify(written)
  const names = Intl.supportedValuesOf('timeZone')
  return names.find((name) => slugify(name) === wanted) ?? names.find((name) => slugify(name).endsWith(`-${wanted}`))
}

export function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
