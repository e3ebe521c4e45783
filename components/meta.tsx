import { Children, type ReactNode } from 'react'
import { words } from '@/lib/french/words'

/** A line of small facts parted by middle dots; what is absent leaves no dot behind. */
export function Meta({ as: Line = 'p', children }: { as?: 'p' | 'span'; children: ReactNode }) {
  const facts = Children.toArray(children).filter((fact) => fact !== '')
  return (
    <Line className="meta">
      {facts.flatMap((fact, index) => (index === 0 ? [fact] : [words.common.separator, fact]))}
    </Line>
  )
}
