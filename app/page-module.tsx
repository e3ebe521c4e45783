import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { JsonLd } from '@/components/json-ld'
import { listingGraph } from '@/lib/feeds/json-ld/graphs'
import { type Language, languageOf } from '@/lib/language/language'
import { addressOf, type PageKind, type PageParams, pageAt, SINGLE_PAGES } from '@/lib/page-kinds'
import type { Site } from '@/lib/site'
import type { View, ViewOf } from '@/lib/views/view'
import { findView, readAddresses, readFrame, readView } from '@/lib/views/view-files'
import type { Frame } from '@/lib/views/view-parts'
import { pageMetadata } from './metadata'

interface Props {
  params: Promise<PageParams>
}

/** The metadata and structured data of a kind of page, if they differ from those of most. */
interface Custom<V> {
  metadata?: (view: V) => Metadata
  graph?: (view: V, site: Site) => object | undefined
}

/** The exports of a route's file. Next requires a literal `dynamicParams` in that file. */
export function pageModule<K extends PageKind>(
  kind: K,
  Component: (props: { view: ViewOf[K]; frame: Frame; language: Language }) => ReactNode,
  { metadata = ({ head }) => pageMetadata(head), graph = breadcrumbGraph }: Custom<ViewOf[K]> = {},
) {
  // Next requests an address with a parameter only if its page exists.
  const read = SINGLE_PAGES.includes(addressOf(kind, {})) ? findView<ViewOf[K]> : readView<ViewOf[K]>
  const viewFor = async ({ params }: Props) => read(addressOf(kind, await params))
  return {
    params: () => readAddresses().flatMap((address) => paramsAt(address, kind)),
    metadata: async (props: Props) => {
      const view = await viewFor(props)
      return view ? metadata(view) : {}
    },
    Page: async (props: Props) => {
      const [view, frame] = [await viewFor(props), readFrame()]
      if (!view) return null
      const things = graph(view, frame.site)
      return (
        <>
          {things && <JsonLd graph={things} />}
          <Component view={view} frame={frame} language={languageOf(frame.site)} />
        </>
      )
    },
  }
}

function paramsAt(address: string, kind: PageKind): PageParams[] {
  const page = pageAt(address)
  return page?.kind === kind ? [page.params] : []
}

/** A page without a breadcrumb has no structured data. */
function breadcrumbGraph(view: View, site: Site): object | undefined {
  return 'breadcrumb' in view ? listingGraph(view, site) : undefined
}
