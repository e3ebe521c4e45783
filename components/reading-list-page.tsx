import { words } from '@/lib/french/words'
import type { Frame, ReadingListView } from '@/lib/views/view'
import { PageShell } from './page-shell'
import { ReadingList } from './reading-list/reading-list'
import { WaysOn } from './ways-on'

/** Filled in by its element. Without JavaScript, the page says so and leads to the articles. */
export function ReadingListPage({ view, frame }: { view: ReadingListView; frame: Frame }) {
  return (
    <PageShell frame={frame} address={view.head.address} className="wrap page">
      <ReadingList offline={frame.site.offline}>
        <WaysOn frame={frame} text={words.readingList.needsScript} />
      </ReadingList>
    </PageShell>
  )
}
