import { pageSlugs } from '@/app/addresses'
import { pageMetadata } from '@/app/metadata'
import { JsonLd } from '@/components/json-ld'
import { StaticPage } from '@/components/static-page'
import { listingGraph } from '@/lib/feeds/json-ld'
import { pagePath } from '@/lib/paths'
import { readFrame, readView } from '@/lib/views/store'
import type { PageView } from '@/lib/views/view'

interface Props {
  params: Promise<{ page: string }>
}

const page = async ({ params }: Props) => readView<PageView>(pagePath((await params).page))

export const dynamicParams = false
export const generateStaticParams = () => pageSlugs().map((page) => ({ page }))
export const generateMetadata = async (props: Props) => pageMetadata((await page(props)).head)

export default async function Page(props: Props) {
  const [view, frame] = [await page(props), readFrame()]
  return (
    <>
      <JsonLd graph={listingGraph(view, frame.site)} />
      <StaticPage view={view} frame={frame} />
    </>
  )
}
