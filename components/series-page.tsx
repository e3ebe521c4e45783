import { shortDate } from '@/lib/french/dates'
import { readingTime } from '@/lib/french/numbers'
import { kindLabel, words } from '@/lib/french/words'
import type { Card, Frame, ListingView } from '@/lib/views/view'
import { Breadcrumb } from './breadcrumb'
import { Dated, DateText } from './dated'
import { FeedLink } from './feed-link'
import { Meta } from './meta'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'
import { SaveSeries } from './save-series/save-series'
import { TitleText } from './title-text'

/** A whole series, from its first article on, along a trunk. */
export function SeriesPage({ view, frame }: { view: ListingView; frame: Frame }) {
  const { head, title, intro, cards, closed } = view
  return (
    <PageShell frame={frame} address={head.address} className="wrap page">
      <Breadcrumb links={view.breadcrumb} />
      <PageTitle title={title} intro={intro}>
        <Span view={view} />
        <SaveSeries cards={cards} site={frame.site} />
      </PageTitle>
      <ol className={`thread thread-whole ${closed ? 'thread-closed' : ''}`.trim()}>
        {cards.map((card) => (
          <SeriesArticle key={card.href} card={card} />
        ))}
      </ol>
      <div className="thread-end">
        <p className="meta">{closed ? words.thread.closed : words.thread.open}</p>
        <p className="meta">{words.thread.filled}</p>
        <FeedLink page={head.address} />
      </div>
    </PageShell>
  )
}

/** The number of articles, and the days of the first and the last. */
function Span({ view: { count, cards } }: { view: ListingView }) {
  const days = cards.map(({ date }) => date).sort((a, b) => (a.day < b.day ? -1 : 1))
  const [first, last] = [days.at(0), days.at(-1)]
  return (
    <Meta>
      {words.common.series}
      {words.listing.count(count)}
      {first && last && first.day !== last.day && (
        <DateText text={words.thread.span(shortDate(first), shortDate(last))} />
      )}
    </Meta>
  )
}

function SeriesArticle({ card: { href, title, deck, date, series, kind, minutes } }: { card: Card }) {
  return (
    <li>
      <p className="meta">
        <Dated date={date} as={shortDate} />
      </p>
      <h2 className="title text-1">
        <a href={href}>
          <TitleText text={title} />
        </a>
      </h2>
      {deck && <p className="deck">{deck}</p>}
      <Meta>
        {series && words.article.positionShort(series.position, series.count)}
        {kindLabel(kind)}
        {readingTime(minutes)}
      </Meta>
    </li>
  )
}
