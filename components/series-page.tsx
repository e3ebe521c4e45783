import type { Language } from '@/lib/language/language'
import type { ListingView } from '@/lib/views/list-views'
import type { Card, Frame } from '@/lib/views/view-parts'
import { Breadcrumb } from './breadcrumb'
import { Dated, DateText } from './dated'
import { FeedLink } from './feed-link'
import { Meta } from './meta'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'
import { ReadCards } from './read-cards/read-cards'
import { SaveSeries } from './save-series/save-series'
import { TakeAway } from './take-away'
import { TitleText } from './title-text'

/** A whole series along a trunk, first article first. */
export function SeriesPage({ view, frame, language }: { view: ListingView; frame: Frame; language: Language }) {
  const { words } = language
  const { head, title, intro, cards, closed } = view
  return (
    <PageShell language={language} frame={frame} address={head.address} className="wrap page">
      <Breadcrumb language={language} links={view.breadcrumb} />
      <PageTitle title={title} intro={intro}>
        <Span language={language} view={view} />
        <SaveSeries language={language} cards={cards} site={frame.site} />
      </PageTitle>
      <ol className={`thread thread-whole ${closed ? 'thread-closed' : ''}`.trim()}>
        {cards.map((card) => (
          <SeriesArticle language={language} key={card.href} card={card} />
        ))}
      </ol>
      <div className="thread-end">
        <p className="meta">{closed ? words.thread.closed : words.thread.open}</p>
        <p className="meta">{words.thread.filled}</p>
        <TakeAway language={language} files={view.takeAway} />
        <FeedLink language={language} page={head.address} />
      </div>
      <ReadCards />
    </PageShell>
  )
}

/** The number of articles, and the dates of the first and the last. */
function Span({ view: { count, cards }, language }: { view: ListingView; language: Language }) {
  const { shortDate, words } = language
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

function SeriesArticle({
  card: { href, title, foreign, lang, deck, date, series, kind, minutes },
  language,
}: {
  card: Card
  language: Language
}) {
  const { kindLabel, readingTime, shortDate, words } = language
  return (
    <li>
      <p className="meta">
        <Dated date={date} as={shortDate} />
      </p>
      <h2 className="title text-1">
        <a href={href}>
          <TitleText text={title} foreign={foreign} />
        </a>
      </h2>
      {deck && (
        <p className="deck" lang={lang}>
          {deck}
        </p>
      )}
      <Meta>
        {series && words.article.positionShort(series.position, series.count)}
        {kindLabel(kind)}
        {readingTime(minutes)}
      </Meta>
    </li>
  )
}
