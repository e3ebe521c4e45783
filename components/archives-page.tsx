import type { Language } from '@/lib/language/language'
import type { ArchivesView } from '@/lib/views/list-views'
import type { Frame } from '@/lib/views/view-parts'
import { Breadcrumb } from './breadcrumb'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'

export function ArchivesPage({ view, frame, language }: { view: ArchivesView; frame: Frame; language: Language }) {
  const { words } = language
  return (
    <PageShell language={language} frame={frame} address={view.head.address} className="wrap page">
      <Breadcrumb language={language} links={view.breadcrumb} />
      <PageTitle title={words.archives.title} intro={words.archives.intro}>
        {view.years.length > 1 && <p className="meta">{words.listing.count(view.count)}</p>}
      </PageTitle>
      {view.years.map((year) => (
        <Year language={language} key={year.year} year={year} />
      ))}
    </PageShell>
  )
}

type YearView = ArchivesView['years'][number]

/** All twelve months of a year are shown, even those without articles. */
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

function Year({ year: { href, year, months }, language }: { year: YearView; language: Language }) {
  const { shortMonthName, words } = language
  const total = months.reduce((sum, month) => sum + month.count, 0)
  const known = new Map(months.map((month) => [month.month, month]))
  return (
    <section className="mt-6 mb-10">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-2">
          <a href={href}>{year}</a>
        </h2>
        <p className="meta">{words.archives.inYear(total, year)}</p>
      </div>
      <ol className="months">
        {MONTHS.map((month) => (
          <Month
            language={language}
            key={month}
            name={shortMonthName(`${year}-${month}`)}
            month={known.get(`${year}-${month}`)}
          />
        ))}
      </ol>
    </section>
  )
}

function Month({
  name,
  month,
  language,
}: {
  name: string
  month: YearView['months'][number] | undefined
  language: Language
}) {
  const { grouped } = language
  if (month === undefined) return <li className="none">{name}</li>
  return (
    <li>
      <a href={month.href}>
        {name}
        <b>{grouped(month.count)}</b>
        <span className="sr-only">{language.words.listing.noun(month.count)}</span>
      </a>
    </li>
  )
}
