import { articleMetadata } from '@/app/metadata'
import { pageModule } from '@/app/page-module'
import { ArticlePage } from '@/components/article-page'
import { shareImageOf } from '@/lib/cards/share-image'
import { articleGraph, listingGraph } from '@/lib/feeds/json-ld/graphs'
import type { Site } from '@/lib/site'
import type { ArticleView, WithdrawnView } from '@/lib/views/article-view'

const page = pageModule('article', ArticlePage, { metadata: articleMetadata, graph })

export const dynamicParams = false
export const generateStaticParams = page.params
export const generateMetadata = page.metadata
export default page.Page

function graph(view: ArticleView | WithdrawnView, site: Site) {
  if (view.type === 'withdrawn') return listingGraph(view, site)
  const { type, address } = shareImageOf(view, site)
  return articleGraph(view, site, type === 'own' ? address : undefined)
}
