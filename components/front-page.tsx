import type { Language } from '@/lib/language/language'
import { FRONT } from '@/lib/paths'
import type { FrontView } from '@/lib/views/view'
import type { Frame } from '@/lib/views/view-parts'
import { Banner, BelowBanner } from './banner'
import { CardRow } from './card-row'
import { FeaturedSeries } from './featured-series'
import { FrontSection } from './front-section'
import { InstalledPaper } from './installed-paper/installed-paper'
import { Latest } from './latest'
import { Lead } from './lead'
import { MastheadFront } from './masthead-front'
import { MostCited } from './most-cited'
import { PageShell } from './page-shell'
import { ReadCards } from './read-cards/read-cards'

export function FrontPage({ view, frame, language }: { view: FrontView; frame: Frame; language: Language }) {
  const { weekdayDate, words } = language
  const { edition, lead, seconds, thirds, latest, featuredSeries } = view
  const { name, offline } = frame.site
  const banner = lead?.picture ? undefined : lead
  // Three cards side by side, with or without « En continu » beside them.
  const width = latest.length > 0 ? '21vw' : '29vw'
  const sizes = `(min-width: 64rem) ${width}, (min-width: 40rem) 30vw, 6.5rem`
  return (
    <PageShell
      language={language}
      frame={frame}
      address={FRONT}
      className="front"
      masthead={<MastheadFront language={language} frame={frame} edition={edition} />}
    >
      <h1 className="sr-only">{edition ? words.front.title(name, weekdayDate(edition)) : words.front.heading(name)}</h1>
      {!lead && <Empty language={language} />}
      {lead?.picture && <Lead language={language} story={lead} picture={lead.picture} />}
      {banner && <Banner story={banner} />}
      <div className={`wrap front-rows ${latest.length > 0 ? 'beside' : ''}`.trim()}>
        <div className="grid content-start">
          {banner && <BelowBanner language={language} story={banner} />}
          {seconds.length > 0 && <CardRow language={language} cards={seconds} size="1" sizes={sizes} />}
          {thirds.length > 0 && <CardRow language={language} cards={thirds} size="1s" sizes={sizes} />}
        </div>
        {latest.length > 0 && <Latest language={language} cards={latest} edition={edition} />}
      </div>
      {featuredSeries && <FeaturedSeries language={language} series={featuredSeries} />}
      {view.sections.map((block) => (
        <FrontSection language={language} key={block.section.id} block={block} />
      ))}
      <MostCited language={language} articles={view.mostCited} />
      <ReadCards />
      {offline !== false && <InstalledPaper />}
    </PageShell>
  )
}

function Empty({ language }: { language: Language }) {
  const { words } = language
  return (
    <div className="wrap">
      <p className="text-2">{words.front.empty}</p>
      <p className="deck mt-2">{words.front.emptyHint}</p>
    </div>
  )
}
