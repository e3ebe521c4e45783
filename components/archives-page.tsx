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
        {view.years.length > 1 && <p className="meta">{count(view.count, 'article')}</p>}
      </PageTitle>
      {view.years.map((year) => (
        <Year key={year.year} year={year} />
      ))}
    </PageShell>
  )
}

type YearView = ArchivesView['years'][number]

/** A year shows its twelve months, even those without articles. */
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

function Year({ year: { href, year, months } }: { year: YearView }) {
  const total = months.reduce((sum, month) => sum + month.count, 0)
  const known = new Map(months.map((month) => [month.month, month]))
  return (
    <section className="mb-10">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-2">
          <a href={href}>{year}</a>
        </h2>
        <p className="meta">{words.archives.inYear(total, year)}</p>
      </div>
      <ol className="months">
        {MONTHS.map((month) => (
          <Month key={month} name={shortMonthName(`${year}-${month}`)} month={known.get(`${year}-${month}`)} />
        ))}
      </ol>
    </section>
  )
}

function Month({ name, month }: { name: string; month: YearView['months'][number] | undefined }) {
  if (month === undefined) return <li className="none">{name}</li>
  return (
    <li>
      <a href={month.href}>
        {name}
        <b>{grouped(month.count)}</b>
        <span className="sr-only">{plural(month.count, 'article')}</span>
      </a>
    </li>
  )
}
