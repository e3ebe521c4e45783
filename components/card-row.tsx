import type { ComponentProps } from 'react'
import type { Card as CardView } from '@/lib/views/view-parts'
import { Card } from './card'

type Look = Pick<ComponentProps<typeof Card>, 'language' | 'size' | 'sizes' | 'kicker'>

/** Cards side by side, if the screen has room. */
export function CardRow({ cards, ...look }: { cards: CardView[] } & Look) {
  return (
    <div className={`cols cols-${cards.length}`}>
      {cards.map((card) => (
        <Card key={card.href} card={card} layout="thumb" {...look} />
      ))}
    </div>
  )
}
