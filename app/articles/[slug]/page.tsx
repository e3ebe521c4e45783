import { addressesUnder } from '@/app/addresses'
import { articleMetadata } from '@/app/metadata'
import { ArticlePage } from '@/components/article-page'
import { JsonLd } from '@/components/json-ld'
import { cardOf } from '@/lib/cards/shared'
import { articleGraph } from '@/lib/feeds/json-ld'
import { articlePath } from '@/lib/paths'
import { readFrame, readView } from '@/lib/views/store'
import type { ArticleView } from '@/lib/views/view'

interface Props {
  params: Promise<{ slug: string }>
}

const article = async ({ params }: Props) => readView<ArticleView>(articlePath((await params).slug))

export const dynamicParams = false
export const generateStaticParams = () => addressesUnder('/articles/').map((slug) => ({ slug }))
export const generateMetadata = async (props: Props) => articleMetadata(await article(props))

export default async function Page(props: Props) {
  const [view, frame] = [await article(props), readFrame()]
  const { type, address } = cardOf(view, frame.site)
  return (
    <>
      <JsonLd graph={articleGraph(view, frame.site, type === 'own' ? address : undefined)} />
      <ArticlePage view={view} frame={frame} />
    </>
  )
}
