import { Children, type ReactNode } from 'react'
import { words } from '@/lib/french/words'

/** A line of short facts separated by middle dots. An absent fact leaves no dot. */
export function Meta({ as: Line = 'p', children }: { as?: 'p' | 'span'; children: ReactNode }) {
  const facts = Children.toArray(children).filter((fact) => fact !== '')
  return (
    <Line className="meta">
      {facts.flatMap((fact, index) => (index === 0 ? [fact] : [words.common.separator, fact]))}
    </Line>
  )
}
