import type { Language } from '@/lib/language/language'
import { absoluteUrl } from '@/lib/paths'
import type { TrailView } from '@/lib/views/view'
import type { Frame } from '@/lib/views/view-parts'
import { PageShell } from './page-shell'
import { WaysOn } from './ways-on'
import { WholeTrail } from './whole-trail/whole-trail'

/** Filled in by its element. Without JavaScript, the page explains it and links to the articles. */
export function TrailPage({ view, frame, language }: { view: TrailView; frame: Frame; language: Language }) {
  return (
    <PageShell language={language} frame={frame} address={view.head.address} className="wrap page">
      <WholeTrail language={language} url={absoluteUrl(frame.site, view.head.address)}>
        <WaysOn language={language} frame={frame} text={language.words.trail.needsScript} />
      </WholeTrail>
    </PageShell>
  )
}
