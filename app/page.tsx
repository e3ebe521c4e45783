import { FrontPage } from '@/components/front-page'
import { JsonLd } from '@/components/json-ld'
import { frontGraph } from '@/lib/feeds/json-ld'
import { FRONT } from '@/lib/paths'
import { readFrame, readView } from '@/lib/views/store'
import type { FrontView } from '@/lib/views/view'
import { pageMetadata } from './metadata'

const front = () => readView<FrontView>(FRONT)

export const generateMetadata = () => pageMetadata(front().head)

export default function Page() {
  const [view, frame] = [front(), readFrame()]
  return (
    <>
      <JsonLd graph={frontGraph(view, frame.site)} />
      <FrontPage view={view} frame={frame} />
    </>
  )
}
