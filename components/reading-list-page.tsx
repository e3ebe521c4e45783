import { words } from '@/lib/french/words'
import { ARCHIVES } from '@/lib/paths'
import type { Frame, ReadingListView } from '@/lib/views/view'
import { PageShell } from './page-shell'
import { ReadingList } from './reading-list/reading-list'

/** Filled in by its element. Without JavaScript, the page says so and leads to the articles. */
export function ReadingListPage({ view, frame }: { view: ReadingListView; frame: Frame }) {
  const ways = [
    ...frame.sections.map(({ href, name }) => ({ href, name })),
    { href: ARCHIVES, name: words.common.archives },
  ]
  return (
    <PageShell frame={frame} address={view.head.address} className="wrap page">
      <ReadingList>
        <noscript>
          <p className="text-intro max-w-136">{words.readingList.needsScript}</p>
          <p className="mt-8 flex flex-wrap gap-2">
            {ways.map(({ href, name }) => (
              <a key={href} className="button" href={href}>
                {name}
              </a>
            ))}
          </p>
        </noscript>
      </ReadingList>
    </PageShell>
  )
}
