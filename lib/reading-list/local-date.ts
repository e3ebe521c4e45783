import type { PublicationDate } from '../article/publication-date'

/** A moment in the reader's time zone; `moment` is in milliseconds since 1970. */
export function localDate(moment: number): Required<Pick<PublicationDate, 'day' | 'time'>> {
  const date = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  }
}

/** « 3 juin 2025 », « 1er juin 2025 », in the language of the page. */
export function longDay(moment: number): string {
  const { lang } = document.documentElement
  const day = new Date(moment).toLocaleDateString(lang || 'fr', { dateStyle: 'long' })
  return (lang.startsWith('en') ? day : day.replace(/^1 /, '1er ')).replace(' ', '\u00a0')
}
