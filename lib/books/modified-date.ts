import { latestDate } from '../feeds/latest-date'
import { instant } from '../feeds/rfc3339'
import type { Site } from '../site'
import type { BookView } from '../views/article-view'

/** When the texts of a book were last published or updated, in UTC: `2025-06-17T22:00:00Z`. */
export function modifiedAt({ articles }: BookView, { timezone }: Site): string {
  const dates = articles.flatMap(({ published, updated, corrections = [] }) => {
    return [updated ?? published, ...corrections.map(({ date }) => date)]
  })
  const latest = latestDate(dates)
  return latest ? new Date(instant(latest, timezone)).toISOString().replace(/\.\d+Z$/, 'Z') : ''
}
