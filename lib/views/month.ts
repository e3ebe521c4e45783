import type { Shelf } from '../catalogue/catalogue'
import { groupBy } from '../catalogue/group'
import { monthName } from '../french/dates'
import { words } from '../french/words'
import { ARCHIVES, FRONT, monthPath } from '../paths'
import { found, type Materials } from './materials'
import type { Link, MonthView } from './view'
import type { Arranged } from './views'

/** Months that printed nothing have no page: « précédent » and « suivant » step over them. */
export function arrangedMonths(materials: Materials): Arranged[] {
  const { months } = materials.catalogue
  const beside = (index: number) => ({
    ...linkTo('previous', months[index + 1]),
    ...linkTo('next', months[index - 1]),
  })
  return months.map((shelf, index) => [
    monthPath(shelf.of),
    () => ({ ...monthView(shelf, materials), ...beside(index) }),
  ])
}

function monthView({ of: month, slugs }: Shelf<string>, { catalogue, cards }: Materials): MonthView {
  const days = groupBy(
    slugs.map((slug) => found(cards, slug)),
    (card) => card.date.day,
  )
  return {
    type: 'month',
    head: {
      title: words.archives.monthTitle(monthName(month)),
      description: words.head.month(monthName(month), catalogue.site.name, slugs.length),
      address: monthPath(month),
    },
    breadcrumb: [
      { href: FRONT, text: words.common.front },
      { href: ARCHIVES, text: words.archives.title },
    ],
    month,
    count: slugs.length,
    days: [...days].map(([day, ofDay]) => ({ day, cards: ofDay })),
  }
}

function linkTo(key: 'previous' | 'next', shelf: Shelf<string> | undefined): { [K in 'previous' | 'next']?: Link } {
  return shelf === undefined ? {} : { [key]: { href: monthPath(shelf.of), text: monthName(shelf.of) } }
}
