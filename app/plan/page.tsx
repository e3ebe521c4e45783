import { pageMetadata } from '@/app/metadata'
import { JsonLd } from '@/components/json-ld'
import { PlanPage } from '@/components/plan-page'
import { listingGraph } from '@/lib/feeds/json-ld'
import { PLAN } from '@/lib/paths'
import { readFrame, readView } from '@/lib/views/store'
import type { PlanView } from '@/lib/views/view'

const plan = () => readView<PlanView>(PLAN)

export const generateMetadata = () => pageMetadata(plan().head)

export default function Page() {
  const [view, frame] = [plan(), readFrame()]
  return (
    <>
      <JsonLd graph={listingGraph(view, frame.site)} />
      <PlanPage view={view} frame={frame} />
    </>
  )
}
