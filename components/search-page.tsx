import type { Frame, SearchView } from '@/lib/views/view'
import { PageShell } from './page-shell'
import { SearchBox } from './search-box/search-box'

export function SearchPage({ view, frame }: { view: SearchView; frame: Frame }) {
  return (
    <PageShell frame={frame} address={view.head.address} className="wrap page">
      <SearchBox frame={frame} />
    </PageShell>
  )
}
