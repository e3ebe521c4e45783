import { addressesUnder } from '@/app/addresses'
import { pageMetadata } from '@/app/metadata'
import { JsonLd } from '@/components/json-ld'
import { MonthPage } from '@/components/month-page'
import { listingGraph } from '@/lib/feeds/json-ld'
import { monthPath } from '@/lib/paths'
import { readFrame, readView } from '@/lib/views/store'
import type { MonthView } from '@/lib/views/view'

interface Props {
  params: Promise<{ year: string; month: string }>
}

async function month({ params }: Props) {
  const { year, month } = await params
  return readView<MonthView>(monthPath(`${year}-${month}`))
}

export const dynamicParams = false
export const generateStaticParams = () =>
  addressesUnder('/archives/').map((path) => ({ year: path.slice(0, 4), month: path.slice(5) }))
export const generateMetadata = async (props: Props) => pageMetadata((await month(props)).head)

export default async function Page(props: Props) {
  const [view, frame] = [await month(props), readFrame()]
  return (
    <>
      <JsonLd graph={listingGraph(view, frame.site)} />
      <MonthPage view={view} frame={frame} />
    </>
  )
}
