import { lists } from '../catalogue/facts/lists'
import { groupBy } from '../collections'
import type { Language } from '../language/language'
import { ARCHIVES, FRONT, monthPath, yearPath } from '../paths'
import type { Entry } from '../store/rule'
import type { MonthView } from './list-views'
import { cardOf, languageFor, newest, type PageContext, siteOf } from './page-context'
import type { Link } from './view-parts'

/** Months without articles have no page: the links to the previous and next month skip them. */
export function monthView(month: string, context: PageContext): MonthView {
  const { read } = context
  const { monthName, words } = languageFor(context)
  const cards = newest(lists.month(month), -1, context).map((slug) => cardOf(slug, context))
  const days = groupBy(cards, (card) => card.date.day)
  return {
    type: 'month',
    head: {
      title: words.archives.monthTitle(monthName(month)),
      description: words.head.month(monthName(month), siteOf(context).name, cards.length),
      address: monthPath(month),
    },
    breadcrumb: [
      { href: FRONT, text: words.common.front },
      { href: ARCHIVES, text: words.archives.title },
      { href: yearPath(month.slice(0, 4)), text: month.slice(0, 4) },
    ],
    month,
    count: cards.length,
    days: [...days].map(([day, ofDay]) => ({ day, cards: ofDay })),
    ...linkTo('previous', read.list(lists.months, { to: month, limit: 1, reverse: true }), monthName),
    ...linkTo('next', read.list(lists.months, { from: `${month} `, limit: 1 }), monthName),
  }
}

function linkTo(
  key: 'previous' | 'next',
  [month]: Entry[],
  monthName: Language['monthName'],
): { [K in 'previous' | 'next']?: Link } {
  return month === undefined ? {} : { [key]: { href: monthPath(month.member), text: monthName(month.member) } }
}
