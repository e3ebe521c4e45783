import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import type { FrontView } from '@/lib/views/view'
import type { Card as CardView } from '@/lib/views/view-parts'
import { Card } from './card'
import { CardRow } from './card-row'

type Section = FrontView['sections'][number]

/** The sizes of pictures by number of cards. From 40rem on, four cards are two by two. */
const SIZES: Record<number, string> = {
  2: '(min-width: 64rem) 36vw, (min-width: 40rem) 46vw, 6.5rem',
  3: '(min-width: 64rem) 24vw, (min-width: 40rem) 30vw, 6.5rem',
  4: '(min-width: 64rem) 18vw, (min-width: 40rem) 46vw, 6.5rem',
}

/** « Agroalimentaire » in two columns of twelve. */
const LONG_WORD = /\S{14}/

/** A section on the front page: a large story with others beside it, or a row of equal ones. */
export function FrontSection({
  block: { section, count: articles, lead, cards },
  language,
}: {
  block: Section
  language: Language
}) {
  const id = `rubrique-${section.id}`
  return (
    <section className={`wrap twelve ink-t mt-sec gap-y-6 pt-4 ${hueClass(section)}`} aria-labelledby={id}>
      <div className="front-section lg:col-span-2">
        <h2 id={id} className={`${LONG_WORD.test(section.name) ? 'text-1s' : 'text-1'} text-section`}>
          {section.name}
        </h2>
        <a className="more" href={section.href}>
          {language.words.listing.count(articles)}
        </a>
      </div>
      <div className="lg:col-span-10">
        {lead ? (
          <Duo language={language} lead={lead} cards={cards} />
        ) : (
          <CardRow language={language} cards={cards} kicker={false} sizes={SIZES[cards.length] ?? ''} />
        )}
      </div>
    </section>
  )
}

function Duo({ lead, cards, language }: { lead: CardView; cards: CardView[]; language: Language }) {
  return (
    <div className="duo">
      <Card
        language={language}
        card={lead}
        size="2"
        kicker={false}
        sizes="(min-width: 64rem) 45vw, (min-width: 40rem) 46vw, 92vw"
      />
      <div className="stack">
        {cards.map((card) => (
          <Card language={language} key={card.href} card={card} size="1s" kicker={false} />
        ))}
      </div>
    </div>
  )
}
