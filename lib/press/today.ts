import { parsePublicationDate } from '../content/date'
import type { Site } from '../site'
import type { Settings } from './settings'

/** The day that the newsroom's calendar shows, YYYY-MM-DD. */
export function todayOf({ printedAt }: Settings, { timezone }: Site): string | undefined {
  return parsePublicationDate(printedAt.toISOString(), timezone)?.day
}
