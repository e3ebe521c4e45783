import { Children, Fragment, type ReactNode } from 'react'

/**
 * A line of short facts. The style sheet draws a middle dot before each fact that does not begin a
 * line. Absent facts are skipped.
 */
export function Meta({ as: Line = 'p', children }: { as?: 'p' | 'span'; children: ReactNode }) {
  const facts = Children.toArray(children).filter((fact) => fact !== '')
  return (
    <Line className="meta dots">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a line do not move
        <Fragment key={index}>
          {index > 0 && ' '}
          <span>{fact}</span>
        </Fragment>
      ))}
    </Line>
  )
}
