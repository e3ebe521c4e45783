import { addressesUnder } from '@/app/addresses'
import { listingMetadata } from '@/app/metadata'
import { JsonLd } from '@/components/json-ld'
import { ThreadPage } from '@/components/thread-page'
import { listingGraph } from '@/lib/feeds/json-ld'
import { seriesPath } from '@/lib/paths'
import { readFrame, readView } from '@/lib/views/store'
import type { ListingView } from '@/lib/views/view'

interface Props {
  params: Promise<{ id: string }>
}

const listing = async ({ params }: Props) => readView<ListingView>(seriesPath((await params).id))

export const dynamicParams = false
export const generateStaticParams = () => addressesUnder('/dossiers/').map((id) => ({ id }))
export const generateMetadata = async (props: Props) => listingMetadata(await listing(props))

export default async function Page(props: Props) {
  const [view, frame] = [await listing(props), readFrame()]
  return (
    <>
      <JsonLd graph={listingGraph(view, frame.site)} />
      <ThreadPage view={view} frame={frame} />
    </>
  )
}
