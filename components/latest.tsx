import { SPONSORED } from '@/lib/article/article'
import type { PublicationDate } from '@/lib/article/publication-date'
import type { Language } from '@/lib/language/language'
import { ARCHIVES } from '@/lib/paths'
import { clock } from '@/lib/phrasing/dates'
import type { Card } from '@/lib/views/view-parts'
import { Dated } from './dated'
import { Icon } from './icon'
import { TitleText } from './title-text'

/** « En continu »: times for articles of the edition's day, dates for older ones. */
export function Latest({
  cards,
  edition,
  language,
}: {
  cards: Card[]
  edition: PublicationDate | undefined
  language: Language
}) {
  const { words } = language
  return (
    <section aria-labelledby="en-continu">
      <h2 id="en-continu" className="text-1s">
        {words.common.latest}
      </h2>
      <ol className="latest latest-columns">
        {cards.map(({ href, title, foreign, date, kind }) => (
          <li key={href} className={isFresh(date, edition) ? 'fresh' : undefined}>
            <Dated date={date} as={(when) => whenPublished(when, edition, language)} />
            <a href={href}>
              <TitleText text={title} foreign={foreign} />
            </a>
            {kind === SPONSORED && <span className="meta"> {words.article.sponsored}</span>}
          </li>
        ))}
      </ol>
      <a className="more" href={ARCHIVES}>
        {words.front.latestAll}
        <Icon name="arrow" />
      </a>
    </section>
  )
}

/** The time on the edition's day; otherwise the date, with its year if it is another. */
function whenPublished(
  date: PublicationDate,
  edition: PublicationDate | undefined,
  { dayAndMonth, shortDate }: Language,
): string {
  if (date.day === edition?.day) return clock(date) ?? dayAndMonth(date)
  return date.day.slice(0, 4) === edition?.day.slice(0, 4) ? dayAndMonth(date) : shortDate(date)
}

/** Published in the two hours before the newest article of the edition. */
function isFresh(date: PublicationDate, edition: PublicationDate | undefined): boolean {
  if (!date.time || !edition?.time || date.day !== edition.day) return false
  return minutesOf(edition.time) - minutesOf(date.time) <= 120
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
