import { words } from '@/lib/french/words'
import type { Card as CardView, Frame, ListingView } from '@/lib/views/view'
import { Breadcrumb } from './breadcrumb'
import { Card } from './card'
import { hueClass } from './hue'
import { Icon } from './icon'
import { Meta } from './meta'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'

/** What the title of each kind of list is the name of; a section's needs no telling. */
const LABELS = { section: undefined, author: words.common.author, series: words.common.series, tag: words.common.tag }

export function ListingPage({ view, frame }: { view: ListingView; frame: Frame }) {
  const { head, shape, title, intro, section, count, cards, more } = view
  const label = LABELS[shape]
  return (
    <PageShell frame={frame} address={head.address} className={`wrap page ${hueClass(section)}`.trim()}>
      <Breadcrumb links={view.breadcrumb} />
      <PageTitle title={title} intro={intro}>
        <p className="meta">
          {label && `${label}, `}
          {words.listing.count(count)}
          {shape === 'series' && `, ${words.listing.seriesOrder.toLowerCase()}`}
        </p>
      </PageTitle>
      <div className="twelve gap-y-8">
        <div className="lg:col-span-8">
          <ol className="rows">
            {cards.map((card) => (
              <li key={card.href}>
                <Card
                  card={card}
                  level={2}
                  layout="row"
                  kicker={shape !== 'section'}
                  sizes="(min-width: 48rem) 14rem, 6.5rem"
                />
              </li>
            ))}
          </ol>
          {more && (
            <a className="more" href={more.href}>
              {more.text}
              <Icon name="arrow" />
            </a>
          )}
        </div>
        {shape !== 'series' && <Dossiers cards={cards} />}
      </div>
    </PageShell>
  )
}

/** The dossiers to which these articles belong. */
function Dossiers({ cards }: { cards: CardView[] }) {
  const dossiers = new Map(cards.flatMap(({ series }) => (series ? [[series.href, series]] : [])))
  if (dossiers.size === 0) return null
  return (
    <aside className="ink-t self-start pt-2.5 lg:col-span-3 lg:col-start-10" aria-labelledby="dossiers">
      <h2 id="dossiers" className="text-1s">
        {words.common.allSeries}
      </h2>
      <ul className="latest latest-untimed">
        {[...dossiers.values()].map(({ href, name, count }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <Meta>{words.listing.count(count)}</Meta>
          </li>
        ))}
      </ul>
    </aside>
  )
}
