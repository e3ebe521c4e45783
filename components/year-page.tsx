import type { Language } from '@/lib/language/language'
import type { YearView } from '@/lib/views/list-views'
import type { Frame } from '@/lib/views/view-parts'
import { Breadcrumb } from './breadcrumb'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'
import { TitleText } from './title-text'

/** A year of the archives: each month beside its newest articles. */
export function YearPage({ view, frame, language }: { view: YearView; frame: Frame; language: Language }) {
  const { words } = language
  const { head, months, previous, next } = view
  return (
    <PageShell language={language} frame={frame} address={head.address} className="wrap page">
      <Breadcrumb language={language} links={view.breadcrumb} />
      <PageTitle title={view.year}>
        <p className="meta">{words.listing.count(view.count)}</p>
      </PageTitle>
      {months.map((month) => (
        <Month language={language} key={month.month} month={month} />
      ))}
      <div className="mt-6 flex flex-wrap justify-between gap-x-6">
        {previous && (
          <a className="more" href={previous.href} rel="prev">
            {words.archives.previousYear}, {previous.text}
          </a>
        )}
        {next && (
          <a className="more" href={next.href} rel="next">
            {words.archives.nextYear}, {next.text}
          </a>
        )}
      </div>
    </PageShell>
  )
}

function Month({
  month: { href, month, count: total, articles },
  language,
}: {
  month: YearView['months'][number]
  language: Language
}) {
  const { monthName, words } = language
  return (
    <section className="day">
      <h2 className="text-1s first-letter:uppercase">
        <a href={href}>{monthName(month)}</a>
      </h2>
      <div>
        <ol className="latest latest-untimed">
          {articles.map((article) => (
            <li key={article.href}>
              <a href={article.href}>
                <TitleText text={article.text} foreign={article.foreign} />
              </a>
            </li>
          ))}
        </ol>
        {total > articles.length && (
          <a className="more" href={href}>
            {words.archives.wholeMonth(total)}
          </a>
        )}
      </div>
    </section>
  )
}
