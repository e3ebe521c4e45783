import { shortMonthName } from '@/lib/french/dates'
import { count, grouped, plural } from '@/lib/french/numbers'
import { words } from '@/lib/french/words'
import type { ArchivesView, Frame } from '@/lib/views/view'
import { Breadcrumb } from './breadcrumb'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'

export function ArchivesPage({ view, frame }: { view: ArchivesView; frame: Frame }) {
  return (
    <PageShell frame={frame} address={view.head.address} className="wrap page">
      <Breadcrumb links={view.breadcrumb} />
      <PageTitle title={words.archives.title} intro={words.archives.intro}>
        <p className="meta">{count(view.count, 'article')}</p>
      </PageTitle>
      {view.years.map((year) => (
        <Year key={year.year} year={year} />
      ))}
    </PageShell>
  )
}

/** The months come newest first; in a grid one reads them from January on. */
function Year({ year: { year, months } }: { year: ArchivesView['years'][number] }) {
  const total = months.reduce((sum, month) => sum + month.count, 0)
  return (
    <section className="mb-10">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-2">{year}</h2>
        <p className="meta">{words.archives.inYear(total, year)}</p>
      </div>
      <ol className="months">
        {months.toReversed().map(({ href, month, count: articles }) => (
          <li key={month}>
            <a href={href}>
              {shortMonthName(month)}
              <b>{grouped(articles)}</b>
              <span className="sr-only">{plural(articles, 'article')}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
