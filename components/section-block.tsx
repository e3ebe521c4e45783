import { count } from '@/lib/french/numbers'
import type { FrontView } from '@/lib/views/view'
import { Card, withoutPicture } from './card'
import { hueClass } from './hue'

type Block = FrontView['blocks'][number]

/** A section on the front page: its first story large when it has a picture, else a row of equals. */
export function SectionBlock({ block: { section, count: articles, cards } }: { block: Block }) {
  const id = `rubrique-${section.id}`
  return (
    <section className={`wrap twelve ink-t mt-sec gap-y-6 pt-4 ${hueClass(section)}`} aria-labelledby={id}>
      <div className="flex items-baseline justify-between gap-4 lg:col-span-2 lg:block">
        <h2 id={id} className="text-1 text-section">
          {section.name}
        </h2>
        <a className="more" href={section.href}>
          {count(articles, 'article')}
        </a>
      </div>
      <div className="lg:col-span-10">{cards[0]?.picture ? <Duo cards={cards} /> : <Row cards={cards} />}</div>
    </section>
  )
}

function Duo({ cards: [first, ...others] }: { cards: Block['cards'] }) {
  return (
    <div className={others.length > 0 ? 'duo' : undefined}>
      {first && (
        <Card card={first} size="2" kicker={false} sizes="(min-width: 64rem) 45vw, (min-width: 40rem) 46vw, 92vw" />
      )}
      {others.length > 0 && (
        <div className="stack">
          {others.map((card) => (
            <Card key={card.href} card={withoutPicture(card)} size="1s" kicker={false} />
          ))}
        </div>
      )}
    </div>
  )
}

/** Five equals would be too narrow: the last one waits on the section's page. */
function Row({ cards }: { cards: Block['cards'] }) {
  const shown = cards.slice(0, 4)
  return (
    <div className={`cols cols-${shown.length}`}>
      {shown.map((card) => (
        <Card key={card.href} card={withoutPicture(card)} kicker={false} />
      ))}
    </div>
  )
}
