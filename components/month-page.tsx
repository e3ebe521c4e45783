import type { Language } from '@/lib/language/language'
import { clock } from '@/lib/phrasing/dates'
import type { MonthView } from '@/lib/views/list-views'
import type { Card, Frame } from '@/lib/views/view-parts'
import { Breadcrumb } from './breadcrumb'
import { Dated, DateText } from './dated'
import { Meta } from './meta'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'
import { TitleText } from './title-text'

export function MonthPage({ view, frame, language }: { view: MonthView; frame: Frame; language: Language }) {
  const { monthName, weekdayAndDay, words } = language
  const { head, days, previous, next } = view
  const timed = days.some(({ cards }) => cards.some(({ date }) => date.time))
  return (
    <PageShell language={language} frame={frame} address={head.address} className="wrap page">
      <Breadcrumb language={language} links={view.breadcrumb} />
      <PageTitle title={monthName(view.month)}>
        <p className="meta">{words.listing.count(view.count)}</p>
      </PageTitle>
      {days.map(({ day, cards }) => (
        <section key={day} className="day">
          <h2 className="text-1s first-letter:uppercase">
            <DateText text={weekdayAndDay({ day })} />
          </h2>
          <ol className={timed ? 'latest' : 'latest latest-untimed'}>
            {cards.map((card) => (
              <Line language={language} key={card.href} card={card} />
            ))}
          </ol>
        </section>
      ))}
      <div className="mt-6 flex flex-wrap justify-between gap-x-6">
        {previous && (
          <a className="more" href={previous.href} rel="prev">
            {words.archives.previous}, {previous.text}
          </a>
        )}
        {next && (
          <a className="more" href={next.href} rel="next">
            {words.archives.next}, {next.text}
          </a>
        )}
      </div>
    </PageShell>
  )
}

function Line({
  card: { href, title, foreign, date, section, minutes },
  language,
}: {
  card: Card
  language: Language
}) {
  const { readingTime } = language
  return (
    <li>
      {date.time && <Dated date={date} as={() => clock(date) ?? ''} />}
      <div>
        <a href={href}>
          <TitleText text={title} foreign={foreign} />
        </a>
        <Meta>
          {section?.name}
          {readingTime(minutes)}
        </Meta>
      </div>
    </li>
  )
}
