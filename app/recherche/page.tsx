import type { Metadata } from 'next'
import { pageMetadata } from '@/app/metadata'
import { JsonLd } from '@/components/json-ld'
import { SearchPage } from '@/components/search-page'
import { listingGraph } from '@/lib/feeds/json-ld'
import { SEARCH } from '@/lib/paths'
import { readFrame, readView } from '@/lib/views/store'
import type { SearchView } from '@/lib/views/view'

const search = () => readView<SearchView>(SEARCH)

/** There is nothing to find here by another search. */
export const generateMetadata = (): Metadata => ({
  ...pageMetadata(search().head),
  robots: { index: false, follow: true },
})

export default function Page() {
  const [view, frame] = [search(), readFrame()]
  return (
    <>
      <JsonLd graph={listingGraph(view, frame.site)} />
      <SearchPage view={view} frame={frame} />
    </>
  )
}
