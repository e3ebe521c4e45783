import type { Sequel } from '@/lib/blocks/view'
import { shortDate } from '@/lib/french/dates'
import { words } from '@/lib/french/words'
import { DateText } from './dated'

/** Marks beside a paragraph: later articles that take it up. Reader views leave out « sidebar ». */
export function Sequels({ sequels }: { sequels: Sequel[] }) {
  if (sequels.length === 0) return null
  return (
    <ul className="sequels sidebar">
      {sequels.map(({ href, title, date }) => (
        <li key={href}>
          {words.article.takenUp} <DateText text={shortDate(date)} />
          {words.common.colon}
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
