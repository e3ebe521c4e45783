import type { Language } from '@/lib/language/language'
import type { PageView } from '@/lib/views/view'
import type { Frame } from '@/lib/views/view-parts'
import { Blocks } from './blocks'
import { Breadcrumb } from './breadcrumb'
import { Contents } from './contents'
import { PageShell } from './page-shell'
import { Imprint, PrintedAddresses } from './printed-addresses'
import { ScrollStops } from './scroll-stops/scroll-stops'
import { TitleText } from './title-text'

export function StaticPage({ view, frame, language }: { view: PageView; frame: Frame; language: Language }) {
  return (
    <PageShell language={language} frame={frame} address={view.head.address}>
      <article className="wrap article">
        <Imprint address={view.head.address} site={frame.site} />
        <div className="article-kicker">
          <Breadcrumb language={language} links={view.breadcrumb} />
        </div>
        <h1 className="text-4">
          <TitleText text={view.title} />
        </h1>
        {view.deck && <p className="article-standfirst">{view.deck}</p>}
        <div className="prose">
          <Contents language={language} entries={view.contents} />
          <Blocks blocks={view.blocks} language={language} />
          <ScrollStops blocks={view.blocks} />
        </div>
        <PrintedAddresses language={language} addresses={view.addresses} site={frame.site} />
      </article>
    </PageShell>
  )
}
