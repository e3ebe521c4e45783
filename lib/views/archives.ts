import { lists } from '../catalogue/facts/lists'
import { groupBy } from '../collections'
import { ARCHIVES, FRONT, monthPath, yearPath } from '../paths'
import type { ArchivesView } from './list-views'
import { languageFor, type PageContext, siteOf } from './page-context'

export function archivesView(context: PageContext): ArchivesView {
  const { read } = context
  const { words } = languageFor(context)
  const count = read.count(lists.published)
  const months = read.list(lists.months, { reverse: true }).map(({ member }) => member)
  return {
    type: 'archives',
    head: {
      title: words.archives.title,
      description: words.head.archives(siteOf(context).name, count),
      address: ARCHIVES,
    },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    count,
    years: [...groupBy(months, (month) => month.slice(0, 4))].map(([year, ofYear]) => ({
      href: yearPath(year),
      year,
      months: ofYear.map((month) => ({ href: monthPath(month), month, count: read.count(lists.month(month)) })),
    })),
  }
}
