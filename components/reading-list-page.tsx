import type { Language } from '@/lib/language/language'
import type { ReadingListView } from '@/lib/views/view'
import type { Frame } from '@/lib/views/view-parts'
import { PageShell } from './page-shell'
import { ReadingList } from './reading-list/reading-list'
import { StoredData } from './stored-data/stored-data'
import { WaysOn } from './ways-on'

/** Filled in by its element. Without JavaScript, the page explains it and links to the articles. */
export function ReadingListPage({
  view,
  frame,
  language,
}: {
  view: ReadingListView
  frame: Frame
  language: Language
}) {
  return (
    <PageShell language={language} frame={frame} address={view.head.address} className="wrap page">
      <ReadingList language={language} offline={frame.site.offline}>
        <WaysOn language={language} frame={frame} text={language.words.readingList.needsScript} />
      </ReadingList>
      <StoredData language={language} />
    </PageShell>
  )
}
