import { weekdayDate } from '@/lib/french/dates'
import { words } from '@/lib/french/words'
import { FRONT } from '@/lib/paths'
import type { Card as CardView, Frame, FrontView } from '@/lib/views/view'
import { Banner, BelowBanner } from './banner'
import { Card } from './card'
import { FeaturedSeries } from './featured-series'
import { FrontSection } from './front-section'
import { Latest } from './latest'
import { Lead } from './lead'
import { MastheadFront } from './masthead-front'
import { MostCited } from './most-cited'
import { PageShell } from './page-shell'

export function FrontPage({ view, frame }: { view: FrontView; frame: Frame }) {
  const { edition, lead, seconds, thirds, latest, featuredSeries } = view
  const { name } = frame.site
  const banner = lead?.picture ? undefined : lead
  // Of three cards side by side, with « En continu » beside them or without.
  const width = latest.length > 0 ? '21vw' : '29vw'
  return (
    <PageShell
      frame={frame}
      address={FRONT}
      className="front"
      masthead={<MastheadFront frame={frame} edition={edition} />}
    >
      <h1 className="sr-only">{edition ? words.front.title(name, weekdayDate(edition)) : words.front.heading(name)}</h1>
      {!lead && <Empty />}
      {lead?.picture && <Lead story={lead} picture={lead.picture} />}
      {banner && <Banner story={banner} />}
      <div className={`wrap front-rows ${latest.length > 0 ? 'beside' : ''}`.trim()}>
        <div className="grid content-start">
          {banner && <BelowBanner story={banner} />}
          <Row cards={seconds} size="1" width={width} />
          <Row cards={thirds} size="1s" width={width} />
        </div>
        {latest.length > 0 && <Latest cards={latest} edition={edition} />}
      </div>
      {featuredSeries && <FeaturedSeries series={featuredSeries} />}
      {view.sections.map((block) => (
        <FrontSection key={block.section.id} block={block} />
      ))}
      <MostCited articles={view.mostCited} />
    </PageShell>
  )
}

function Row({ cards, size, width }: { cards: CardView[]; size: '1' | '1s'; width: string }) {
  if (cards.length === 0) return null
  return (
    <div className={`cols cols-${cards.length}`}>
      {cards.map((card) => (
        <Card
          key={card.href}
          card={card}
          size={size}
          layout="thumb"
          sizes={`(min-width: 64rem) ${width}, (min-width: 40rem) 30vw, 6.5rem`}
        />
      ))}
    </div>
  )
}

function Empty() {
  return (
    <div className="wrap">
      <p className="text-2">{words.front.empty}</p>
      <p className="deck mt-2">{words.front.emptyHint}</p>
    </div>
  )
}
