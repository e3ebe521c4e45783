import type { PublicationDate } from '../article/publication-date'
import type { ArticleFields } from '../content/article-fields'
import { parsePublicationDate } from '../content/parse-date'
import { startOf } from '../content/place-in-source'
import { valuePlace, type Yaml } from '../content/yaml-places'
import type { Checked } from '../problem'

interface Dates {
  date: PublicationDate
  updated?: PublicationDate
}

/**
 * The two dates in the paper's time zone. An update before the publication is an error, and is left
 * out.
 */
export function datesOf(yaml: Yaml, fields: ArticleFields, timezone: string): Checked<Dates> {
  const date = parsePublicationDate(fields.date, timezone)
  if (!date) return { problems: [] }
  const updated = fields.updated === undefined ? undefined : parsePublicationDate(fields.updated, timezone)
  if (!updated) return { value: { date }, problems: [] }
  if (!isBefore(updated, date)) return { value: { date, updated }, problems: [] }
  const place = valuePlace(yaml, ['updated']) ?? startOf(yaml.file)
  const found = `« updated » vaut "${fields.updated}", avant « date » ("${fields.date}")`
  return {
    value: { date },
    problems: [
      {
        severity: 'error',
        code: 'updated-before-date',
        place,
        found,
        expected: 'une date plus tardive que celle de parution est attendue',
      },
    ],
  }
}

/** Compares days, and hours when both dates have one. */
export function isBefore(a: PublicationDate, b: PublicationDate): boolean {
  if (a.day !== b.day) return a.day < b.day
  return a.time !== undefined && b.time !== undefined && Date.parse(a.iso) < Date.parse(b.iso)
}
