import type { Sequel } from '@/lib/blocks/view'
import type { Language } from '@/lib/language/language'
import { DateText } from './dated'

/** Marks beside a paragraph: later articles that take it up. Reader views leave out « sidebar ». */
export function Sequels({ sequels, language }: { sequels: Sequel[]; language: Language }) {
  const { shortDate, words } = language
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
