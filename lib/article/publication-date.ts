/**
 * A publication date in the paper's time zone. `day` is YYYY-MM-DD. `time` is HH:MM, absent when
 * the author gave only a day. `iso` is the value of a `datetime` attribute: the day, or the instant
 * with its offset.
 */
export interface PublicationDate {
  day: string
  time?: string
  iso: string
}
