import type { Frame, PageView } from '@/lib/views/view'
import { Blocks } from './blocks'
import { Breadcrumb } from './breadcrumb'
import { Contents } from './contents'
import { PageShell } from './page-shell'
import { Imprint, PrintedAddresses } from './printed-addresses'
import { ScrollStops } from './scroll-stops/scroll-stops'
import { TitleText } from './title-text'

export function StaticPage({ view, frame }: { view: PageView; frame: Frame }) {
  return (
    <PageShell frame={frame} address={view.head.address}>
      <article className="wrap article">
        <Imprint address={view.head.address} site={frame.site} />
        <div className="article-kicker">
          <Breadcrumb links={view.breadcrumb} />
        </div>
        <h1 className="text-4">
          <TitleText text={view.title} />
        </h1>
        {view.deck && <p className="article-standfirst">{view.deck}</p>}
        <div className="prose">
          <Contents entries={view.contents} />
          <Blocks blocks={view.blocks} />
          <ScrollStops blocks={view.blocks} />
        </div>
        <PrintedAddresses addresses={view.addresses} site={frame.site} />
      </article>
    </PageShell>
  )
}
