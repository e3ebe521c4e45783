import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import type { ListingView } from '@/lib/views/list-views'
import type { Card as CardView, Frame } from '@/lib/views/view-parts'
import { AuthorTitle } from './author-title'
import { Breadcrumb } from './breadcrumb'
import { Card } from './card'
import { FeedLink } from './feed-link'
import { Icon } from './icon'
import { CitedList } from './most-cited'
import { PageShell } from './page-shell'
import { PageTitle } from './page-title'
import { ReadCards } from './read-cards/read-cards'

/** The newest articles of a section, of an author or on a subject. */
export function ListingPage({ view, frame, language }: { view: ListingView; frame: Frame; language: Language }) {
  const { head, shape, section, cards, more, author } = view
  return (
    <PageShell
      language={language}
      frame={frame}
      address={head.address}
      className={`wrap page ${hueClass(section)}`.trim()}
    >
      <Breadcrumb language={language} links={view.breadcrumb} />
      {author ? (
        <AuthorTitle language={language} view={view} author={author} />
      ) : (
        <ListTitle language={language} view={view} />
      )}
      <div className="twelve gap-y-8">
        <div className="lg:col-span-8">
          <ol className="rows">
            {cards.map((card) => (
              <li key={card.href}>
                <Card
                  language={language}
                  card={card}
                  level={2}
                  layout="row"
                  kicker={shape !== 'section'}
                  sizes="(min-width: 40rem) 14rem, 6.5rem"
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
        <aside className="aside lg:col-span-3 lg:col-start-10">
          {!author && <Dossiers language={language} cards={cards} />}
          <Cited language={language} view={view} />
          <FeedLink language={language} page={head.address} />
        </aside>
      </div>
      <ReadCards />
    </PageShell>
  )
}

function ListTitle({ view: { shape, title, intro, count }, language }: { view: ListingView; language: Language }) {
  const { words } = language
  return (
    <PageTitle title={title} intro={intro}>
      <p className="meta">
        {shape === 'tag' && `${words.common.tag}, `}
        {words.listing.count(count)}
      </p>
    </PageTitle>
  )
}

/** The series to which these articles belong. */
function Dossiers({ cards, language }: { cards: CardView[]; language: Language }) {
  const { words } = language
  const dossiers = new Map(cards.flatMap(({ series }) => (series ? [[series.href, series]] : [])))
  if (dossiers.size === 0) return null
  return (
    <section className="ink-t" aria-labelledby="dossiers">
      <h2 id="dossiers" className="text-1s">
        {words.common.allSeries}
      </h2>
      <ul className="latest latest-counted">
        {[...dossiers.values()].map(({ href, name, count }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <span className="meta">
              {count}
              <span className="sr-only"> {words.listing.noun(count)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Cited({ view: { mostCited }, language }: { view: ListingView; language: Language }) {
  const { words } = language
  if (mostCited.length === 0) return null
  return (
    <section className="ink-t" aria-labelledby="plus-cites">
      <h2 id="plus-cites" className="text-1s">
        {words.common.mostCited}
      </h2>
      <CitedList language={language} articles={mostCited} />
    </section>
  )
}
