import { groupBy } from '../catalogue/group'
import { words } from '../french/words'
import { ARCHIVES, FRONT, monthPath } from '../paths'
import type { Materials } from './materials'
import type { ArchivesView } from './view'

export function archivesView({ catalogue: { months, order, site } }: Materials): ArchivesView {
  const years = groupBy(months, ({ of }) => of.slice(0, 4))
  return {
    type: 'archives',
    head: {
      title: words.archives.title,
      description: words.head.archives(site.name, order.length),
      address: ARCHIVES,
    },
    breadcrumb: [{ href: FRONT, text: words.common.front }],
    count: order.length,
    years: [...years].map(([year, shelves]) => ({
      year,
      months: shelves.map(({ of, slugs }) => ({ href: monthPath(of), month: of, count: slugs.length })),
    })),
  }
}
