import { words } from '@/lib/french/words'
import { absoluteUrl } from '@/lib/paths'
import type { Frame, TrailView } from '@/lib/views/view'
import { PageShell } from './page-shell'
import { WaysOn } from './ways-on'
import { WholeTrail } from './whole-trail/whole-trail'

/** Filled in by its element. Without JavaScript, the page says so and leads to the articles. */
export function TrailPage({ view, frame }: { view: TrailView; frame: Frame }) {
  return (
    <PageShell frame={frame} address={view.head.address} className="wrap page">
      <WholeTrail url={absoluteUrl(frame.site, view.head.address)}>
        <WaysOn frame={frame} text={words.trail.needsScript} />
      </WholeTrail>
    </PageShell>
  )
}
