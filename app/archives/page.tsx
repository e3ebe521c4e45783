import { pageMetadata } from '@/app/metadata'
import { ArchivesPage } from '@/components/archives-page'
import { JsonLd } from '@/components/json-ld'
import { listingGraph } from '@/lib/feeds/json-ld'
import { ARCHIVES } from '@/lib/paths'
import { readFrame, readView } from '@/lib/views/store'
import type { ArchivesView } from '@/lib/views/view'

const archives = () => readView<ArchivesView>(ARCHIVES)

export const generateMetadata = () => pageMetadata(archives().head)

export default function Page() {
  const [view, frame] = [archives(), readFrame()]
  return (
    <>
      <JsonLd graph={listingGraph(view, frame.site)} />
      <ArchivesPage view={view} frame={frame} />
    </>
  )
}
