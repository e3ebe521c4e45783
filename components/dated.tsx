import type { PublicationDate } from '@/lib/article/publication-date'
import { dateParts } from '@/lib/phrasing/dates'

interface Props {
  date: PublicationDate
  /** Formats the date: a function of the language. */
  as: (date: PublicationDate) => string
}

export function Dated({ date, as }: Props) {
  return (
    <time dateTime={date.iso}>
      <DateText text={as(date)} />
    </time>
  )
}

/** Raises the ending of « 1er ». */
export function DateText({ text }: { text: string }) {
  return dateParts(text).map((part) => (part.raised ? <sup key={part.text}>{part.text}</sup> : part.text))
}
