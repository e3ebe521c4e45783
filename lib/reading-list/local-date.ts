import type { PublicationDate } from '../article'

/** A moment as the reader's clock shows it; `moment` is in milliseconds since 1970. */
export function localDate(moment: number): Required<Pick<PublicationDate, 'day' | 'time'>> {
  const date = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  }
}
