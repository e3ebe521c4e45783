import type { Language } from '@/lib/language/language'
import type { SearchView } from '@/lib/views/view'
import type { Frame } from '@/lib/views/view-parts'
import { PageShell } from './page-shell'
import { SearchBox } from './search-box/search-box'

export function SearchPage({ view, frame, language }: { view: SearchView; frame: Frame; language: Language }) {
  return (
    <PageShell language={language} frame={frame} address={view.head.address} className="wrap page">
      <SearchBox language={language} frame={frame} />
    </PageShell>
  )
}
