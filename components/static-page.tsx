import type { Frame, PageView } from '@/lib/views/view'
import { Blocks } from './blocks'
import { Breadcrumb } from './breadcrumb'
import { Contents } from './contents'
import { PageShell } from './page-shell'
import { Imprint, PrintedAddresses } from './printed-addresses'

export function StaticPage({ view, frame }: { view: PageView; frame: Frame }) {
  return (
    <PageShell frame={frame} address={view.head.address}>
      <article className="wrap article">
        <Imprint address={view.head.address} site={frame.site} />
        <div className="article-kicker">
          <Breadcrumb links={view.breadcrumb} />
        </div>
        <h1 className="text-4">{view.title}</h1>
        {view.deck && <p className="article-standfirst">{view.deck}</p>}
        <div className="prose">
          <Contents entries={view.contents} />
          <Blocks blocks={view.blocks} />
        </div>
        <PrintedAddresses addresses={view.addresses} site={frame.site} />
      </article>
    </PageShell>
  )
}
