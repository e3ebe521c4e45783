import { lists } from '../catalogue/facts/lists'
import { ARCHIVES, FRONT, monthPath, yearPath } from '../paths'
import type { Entry } from '../store/rule'
import { titleLink } from './card'
import type { YearView } from './list-views'
import { cardOf, languageFor, newest, type PageContext, siteOf } from './page-context'
import type { Link } from './view-parts'

/** A month shows its newest articles, and leads to its own page for the others. */
const SHOWN = 4

/** Years without articles have no page: the links to the previous and next year skip them. */
export function yearView(year: string, context: PageContext): YearView {
  const { read } = context
  const { words } = languageFor(context)
  const months = read.list(lists.months, { from: `${year}-`, to: `${year}-~`, reverse: true })
  const shown = months.map(({ member: month }) => monthOf(month, context))
  const count = shown.reduce((sum, month) => sum + month.count, 0)
  return {
    type: 'year',
    head: {
      title: words.archives.yearTitle(year),
      description: words.head.year(year, siteOf(context).name, count),
      address: yearPath(year),
    },
    breadcrumb: [
      { href: FRONT, text: words.common.front },
      { href: ARCHIVES, text: words.archives.title },
    ],
    year,
    count,
    months: shown,
    ...linkTo('previous', read.list(lists.months, { to: `${year}-`, limit: 1, reverse: true })),
    ...linkTo('next', read.list(lists.months, { from: `${year}-~`, limit: 1 })),
  }
}

function monthOf(month: string, context: PageContext): YearView['months'][number] {
  const articles = newest(lists.month(month), SHOWN, context).map((slug) => titleLink(cardOf(slug, context)))
  return { href: monthPath(month), month, count: context.read.count(lists.month(month)), articles }
}

function linkTo(key: 'previous' | 'next', [month]: Entry[]): { [K in 'previous' | 'next']?: Link } {
  if (month === undefined) return {}
  const year = month.member.slice(0, 4)
  return { [key]: { href: yearPath(year), text: year } }
}
